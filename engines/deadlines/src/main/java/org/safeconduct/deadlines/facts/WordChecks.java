package org.safeconduct.deadlines.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.safeconduct.deadlines.facts.CaseFacts.Trouble;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.Vocabulary;
import org.safeconduct.law.schema.Nearest;

/// Whether facts speak in words that rules understand.
final class WordChecks {
    private final Vocabulary words = Vocabulary.packaged();
    private final List<Trouble> troubles = new ArrayList<>();

    private WordChecks() {}

    static List<Trouble> of(CaseFacts facts, Rulebook book) {
        var checks = new WordChecks();
        facts.events()
                .forEach(event -> checks.known(
                        event, event.kind(), "event", checks.words.events().keySet()));
        facts.spells()
                .forEach(spell -> checks.known(
                        spell, spell.kind(), "spell", checks.words.spells().keySet()));
        facts.stays()
                .forEach(stay -> checks.known(
                        stay,
                        stay.place().kind(),
                        "kind of place",
                        checks.words.places().keySet()));
        facts.circumstances().forEach(checks::circumstance);
        facts.orders().forEach(order -> checks.rule(order, order.rule(), book));
        facts.settings().forEach(setting -> checks.rule(setting, setting.rule(), book));
        return checks.troubles;
    }

    private void rule(Object fact, String id, Rulebook book) {
        if (book.versions(id).isEmpty()) {
            known(fact, id, "rule", book.list().stream().map(Rule::id).toList());
        }
    }

    private void circumstance(CaseFacts.Circumstance found) {
        if (known(found, found.name(), "circumstance", words.circumstances().keySet())) {
            var values = words.values(found.name());
            if (!values.isEmpty()) {
                known(found, found.value(), "value of '" + found.name() + "'", values);
            }
        }
    }

    private boolean known(Object fact, String word, String what, Collection<String> among) {
        if (among.contains(word)) {
            return true;
        }
        var noun = what.equals("rule") ? "rule of the law" : what + " that a rule knows";
        var remark = Nearest.to(word, among)
                .map(near -> Remark.of(Remark.Says.WORD_NEAR, word, noun, near))
                .orElseGet(() -> Remark.of(Remark.Says.WORD, word, noun));
        troubles.add(new Trouble(fact, true, remark));
        return false;
    }
}
