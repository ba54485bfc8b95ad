package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.deadlines.docket.Docket;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Works out dates from what is recorded at that moment. None of them is stored, so none of them is ever stale.
@Component
public class Dockets {
    private final List<FactSource> sources;
    private final Rulebook rules;
    private final Docketing docketing;
    private final Clock clock;

    Dockets(List<FactSource> sources, Rulebook rules, Clock clock) {
        this.sources = sources;
        this.rules = rules;
        docketing = Docketing.of(rules);
        this.clock = clock;
    }

    /// What the law makes of a case today.
    ///
    /// @param left what could not be counted with, each with the reason; the docket does without
    public record Found(Gathering gathering, Docket docket, List<CaseFacts.Trouble> left) {}

    public Found find(CaseFile file) {
        return find(List.of(file)).getFirst();
    }

    /// Of many cases at once, in their order.
    public List<Found> find(Collection<CaseFile> files) {
        return gather(files).stream().map(this::find).toList();
    }

    private List<Gathering> gather(Collection<CaseFile> files) {
        var cases = new LinkedHashMap<UUID, Gathering>();
        files.forEach(file -> cases.put(file.id(), new Gathering(file)));
        sources.forEach(source -> source.tell(Map.copyOf(cases)));
        return List.copyOf(cases.values());
    }

    /// One mistyped year must not hide every other date of a case.
    private Found find(Gathering gathering) {
        var facts = gathering.facts();
        var left =
                facts.troubles(rules).stream().filter(CaseFacts.Trouble::stops).toList();
        return new Found(gathering, docketing.docket(without(facts, left), LocalDate.now(clock)), left);
    }

    private static CaseFacts without(CaseFacts facts, List<CaseFacts.Trouble> left) {
        if (left.isEmpty()) {
            return facts;
        }
        var wrong = new IdentityHashMap<Object, Boolean>();
        left.forEach(trouble -> wrong.put(trouble.fact(), true));
        return new CaseFacts(
                sound(facts.events(), wrong),
                sound(facts.stays(), wrong),
                sound(facts.spells(), wrong),
                sound(facts.circumstances(), wrong),
                sound(facts.orders(), wrong),
                sound(facts.settings(), wrong),
                sound(facts.closures(), wrong));
    }

    private static <T> List<T> sound(List<T> facts, IdentityHashMap<Object, Boolean> wrong) {
        return facts.stream().filter(fact -> !wrong.containsKey(fact)).toList();
    }
}
