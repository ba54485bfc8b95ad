package org.safeconduct.app.rules.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.rules.Editions;
import org.safeconduct.app.rules.HouseEdition;
import org.safeconduct.app.rules.HouseEdition.Hand;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.rules.Verification;
import org.safeconduct.app.rules.Verifications;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Lays together what the page of a rule shows.
@Component
class RuleDesk {
    private final Lawbook lawbook;
    private final Shelf shelf;
    private final Editions editions;
    private final Verifications verifications;
    private final Colleagues colleagues;

    RuleDesk(Lawbook lawbook, Shelf shelf, Editions editions, Verifications verifications, Colleagues colleagues) {
        this.lawbook = lawbook;
        this.shelf = shelf;
        this.editions = editions;
        this.verifications = verifications;
        this.colleagues = colleagues;
    }

    @Transactional(readOnly = true)
    Page show(String id, Form form) {
        var rule = rule(id);
        var own = editions.list(id);
        var looked = verifications.list(id);
        return Page.of("rules/show")
                .with("rule", rule)
                .with("mark", mark(rule))
                .with("holds", rule.term().covers(shelf.today()))
                .with("versions", lawbook.book().versions(id))
                .with("own", own)
                .with("looked", looked)
                .with("names", names(own, looked))
                .with("form", form);
    }

    /// The version that holds today.
    Rule rule(String id) {
        return shelf.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String mark(Rule rule) {
        return RuleText.mark(rule);
    }

    List<HouseEdition> waiting() {
        return editions.listWaiting();
    }

    /// What everybody is called who did something to these.
    Map<UUID, String> names(List<HouseEdition> own, List<Verification> looked) {
        var hands = own.stream()
                .flatMap(each -> Stream.of(each.entered(), each.confirmed(), each.asked(), each.withdrawn()))
                .flatMap(Stream::ofNullable)
                .map(Hand::by);
        return colleagues.names(Stream.concat(hands, looked.stream().map(Verification::by))
                .distinct()
                .toList());
    }
}
