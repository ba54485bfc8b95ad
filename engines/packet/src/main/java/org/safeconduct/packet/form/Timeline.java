package org.safeconduct.packet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.facts.PartialDate;

/// Compares the dates of a case: nobody arrives before being born.
final class Timeline {
    private static final List<String> SPANS = List.of("last-addresses-abroad", "residences", "schools", "jobs");

    private final Facts facts;
    private final LocalDate day;
    private final List<Disagreement> found = new ArrayList<>();

    private Timeline(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    static List<Disagreement> of(Facts facts, LocalDate day) {
        var timeline = new Timeline(facts, day);
        timeline.birth();
        timeline.journey();
        timeline.family();
        SPANS.forEach(timeline::span);
        timeline.presentAddress();
        return timeline.found;
    }

    private void birth() {
        var born = "applicant.born.date";
        order(born, "applicant.left-country", "The applicant left the country before the date of birth.");
        for (int i = 0; i < facts.count("applicant.entries"); i++) {
            order(born, "applicant.entries[" + i + "].date", "An entry lies before the applicant's date of birth.");
        }
        future(born, "The applicant's date of birth lies after the day of filing.");
        future("applicant.left-country", "The last departure lies after the day of filing.");
    }

    private void journey() {
        order(
                "applicant.left-country",
                "applicant.entries[0].date",
                "The last departure from the country lies after the last entry into the United States.");
        for (int i = 0; i < facts.count("applicant.entries"); i++) {
            var entry = "applicant.entries[" + i + "].date";
            future(entry, "An entry into the United States lies after the day of filing.");
            if (i > 0) {
                order(
                        entry,
                        "applicant.entries[" + (i - 1) + "].date",
                        "The entries are not in order; the most recent comes first.");
            }
        }
    }

    private void family() {
        order("applicant.born.date", "spouse.marriage.date", "The marriage lies before the applicant's date of birth.");
        order("spouse.born.date", "spouse.marriage.date", "The marriage lies before the spouse's date of birth.");
        for (int i = 0; i < facts.count("children"); i++) {
            var born = "children[" + i + "].born.date";
            order("applicant.born.date", born, "Child " + (i + 1) + " is older than the applicant.");
            future(born, "Child " + (i + 1) + " is born after the day of filing.");
        }
    }

    private void span(String list) {
        for (int i = 0; i < facts.count(list); i++) {
            var item = list + "[" + i + "]";
            order(item + ".from", item + ".to", "Line " + (i + 1) + " ends before it begins.");
            order("applicant.born.date", item + ".from", "Line " + (i + 1) + " begins before the date of birth.");
        }
    }

    private void presentAddress() {
        var last = facts.find("residences[0].to");
        if (last.isPresent() && !last.get().equals("present")) {
            found.add(new Disagreement(
                    "FM-07",
                    false,
                    "residences[0].to",
                    "The first residence is the present one, but the facts say when it" + " ended."));
        }
    }

    private void order(String earlier, String later, String words) {
        var first = facts.findDate(earlier);
        var second = facts.findDate(later);
        if (first.isPresent() && second.isPresent() && second.get().isSurelyBefore(first.get())) {
            found.add(new Disagreement("FM-07", true, later, words));
        }
    }

    private void future(String path, String words) {
        if (facts.findDate(path)
                .map(PartialDate::earliest)
                .filter(day::isBefore)
                .isPresent()) {
            found.add(new Disagreement("FM-07", true, path, words));
        }
    }
}
