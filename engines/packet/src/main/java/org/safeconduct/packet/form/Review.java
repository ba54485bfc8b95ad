package org.safeconduct.packet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.Edition;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.sheet.Paper;

/// Everything a person should look at before a filled form is signed.
final class Review {
    private final FieldMap map;
    private final Edition edition;
    private final Facts facts;
    private final LocalDate day;

    Review(FieldMap map, Edition edition, Facts facts, LocalDate day) {
        this.map = map;
        this.edition = edition;
        this.facts = facts;
        this.day = day;
    }

    List<Finding> findings(Filling.Outcome outcome, Paper paper) {
        var findings = new ArrayList<Finding>();
        expired(findings);
        findings.addAll(new Completeness(map, facts, paper).findings(outcome.asked()));
        findings.addAll(new Spelling(map, facts, paper).findings(outcome.asked()));
        for (var disagreement : Contradictions.of(facts, day)) {
            place(disagreement, outcome.asked())
                    .map(one -> finding(disagreement, one, paper))
                    .ifPresent(findings::add);
        }
        outcome.homeless().forEach(answer -> findings.add(homeless(answer)));
        return findings;
    }

    private static Optional<Asked> place(Disagreement disagreement, List<Asked> asked) {
        return asked.stream()
                .filter(one -> !one.section().isRepetition())
                .filter(one -> one.field().facts().contains(disagreement.path()))
                .findFirst();
    }

    private Finding finding(Disagreement disagreement, Asked one, Paper paper) {
        return new Finding(
                disagreement.isCertain() ? Level.WARNS : Level.CONFIRM,
                disagreement.rule(),
                Place.of(map.form(), one.page(paper)),
                one.section().name(one.question()) + ": " + disagreement.words());
    }

    private Finding homeless(Continuation answer) {
        return Finding.blocks(
                "FM-06",
                Place.of(map.form(), answer.page()),
                answer.heading().replaceFirst(", (continued )?from page \\d+:$", "")
                        + " does not fit its box, and the form has no page for the rest. Shorten the answer.");
    }

    private void expired(List<Finding> findings) {
        var expires = edition.expires();
        if (expires != null && day.isAfter(expires)) {
            findings.add(Finding.confirm(
                    "FM-03",
                    Place.of(edition.form()),
                    "The imported " + edition + " says that it expires before the day of filing. Look for a newer"
                            + " edition on the website of " + edition.agency() + "."));
        }
    }
}
