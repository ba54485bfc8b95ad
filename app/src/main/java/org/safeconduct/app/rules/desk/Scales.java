package org.safeconduct.app.rules.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.rules.Editions;
import org.safeconduct.app.rules.HouseEdition;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.rules.outlook.Outlook;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Lays what holds beside what would hold.
@Component
public class Scales {
    private final Lawbook lawbook;
    private final Editions editions;
    private final Shelf shelf;
    private final Outlook outlook;

    Scales(Lawbook lawbook, Editions editions, Shelf shelf, Outlook outlook) {
        this.lawbook = lawbook;
        this.editions = editions;
        this.shelf = shelf;
        this.outlook = outlook;
    }

    /// A version that somebody wrote, beside what holds on its first day.
    Weighed weigh(Rule written) {
        return weigh(written, lawbook.book(), lawbook.book(List.of(), List.of(written)));
    }

    /// Rules that come together, each beside what holds on its first day.
    public Pile weigh(List<Rule> written) {
        var before = lawbook.book();
        var misfit = written.stream()
                .flatMap(rule -> lawbook.shipped().misfit(rule).map(words -> rule.id() + ": " + words).stream())
                .findFirst();
        if (misfit.isPresent()) {
            return Pile.unfit(misfit.get());
        }
        var after = lawbook.book(List.of(), written);
        var rows = written.stream().map(rule -> new Pile.Row(rule, both(rule))).toList();
        boolean weighty = written.stream().anyMatch(rule -> !after.countsLike(before, rule.id()));
        var mark = mark(written);
        return new Pile(rows, weighty, view(weighty, mark, before, after), mark, null);
    }

    private BothVersions both(Rule written) {
        var first = Objects.requireNonNullElse(written.term().from(), shelf.today());
        return EditionForm.bothVersions(beneath(written, first), written);
    }

    /// A version that waits as it would hold, one that holds as it would be without it; none where it can't be read.
    Optional<Weighed> weigh(HouseEdition own) {
        return own.rule(lawbook.shipped())
                .map(rule -> own.isInForce()
                        ? weigh(rule, lawbook.book(), lawbook.book(List.of(own.id()), List.of()))
                        : weigh(rule));
    }

    private Weighed weigh(Rule written, Rulebook before, Rulebook after) {
        boolean weighty = !after.countsLike(before, written.id());
        var mark = mark(List.of(written));
        return new Weighed(both(written), weighty, view(weighty, mark, before, after), mark);
    }

    private Outlook.View view(boolean weighty, String mark, Rulebook before, Rulebook after) {
        return weighty ? outlook.view(mark, before, after) : Outlook.View.NOTHING;
    }

    /// What stands on that day without the version; for a rule that is new, the version itself.
    private Rule beneath(Rule written, LocalDate day) {
        var others = lawbook.book().versions(written.id()).stream()
                .filter(rule -> !RuleText.mark(rule).equals(RuleText.mark(written)))
                .toList();
        return others.stream()
                .filter(rule -> rule.term().covers(day))
                .findFirst()
                .or(() -> lawbook.shipped().find(written.id(), day))
                .or(() -> others.stream().findFirst())
                .orElse(written);
    }

    /// Changes with what was written and with every version that comes or goes meanwhile.
    private String mark(List<Rule> written) {
        var all = written.stream().map(RuleText::mark).toList() + "" + editions.inForce();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
