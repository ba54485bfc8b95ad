package org.safeconduct.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.phrase.Answer;
import org.safeconduct.chronology.phrase.Meaning;
import org.safeconduct.chronology.rule.Rule;

/// One answer about words as lines for a prompt.
final class WhenSheet {
    private final List<String> lines = new ArrayList<>();

    private WhenSheet() {}

    static List<String> lines(Answer answer) {
        var sheet = new WhenSheet();
        sheet.add("Said", answer.said());
        sheet.add(answer.meaning());
        answer.rules().forEach(sheet::add);
        return List.copyOf(sheet.lines);
    }

    private void add(Meaning meaning) {
        switch (meaning) {
            case Meaning.Dated its -> addDays("Date", its);
            case Meaning.Related its -> addRelation(its);
            case Meaning.Aged its -> {
                add("Age", years(its));
                its.days().ifPresentOrElse(days -> addDays("Date", days), () -> add("Days", "give --born to get them"));
            }
            case Meaning.Lasted its -> {
                add("Lasted", days(its.least(), its.most()));
                add("Margin", margin(its.margin()));
            }
            case Meaning.Several its -> {
                add("Several", "one of these; only a person can say which");
                its.readings().forEach(reading -> addDays("Either", reading));
            }
            case Meaning.NotUnderstood its -> add("Unknown", its.hint().sentence());
        }
    }

    private void addDays(String label, Meaning.Dated dated) {
        if (dated.start().equals(dated.end())) {
            add(label, days(dated.start()));
        } else {
            add(label, "begins " + days(dated.start()));
            add("", "ends " + days(dated.end()));
        }
        add("Margin", margin(dated.margin()));
        dated.edtf().ifPresent(edtf -> add("EDTF", edtf));
    }

    private void addRelation(Meaning.Related its) {
        var apart = days(its.least(), its.most());
        add(
                "Relation",
                switch (its.link()) {
                    case AFTER -> apart + " after";
                    case BEFORE -> apart + " before";
                    case DURING -> "during, or on the same day as";
                    case BEFORE_TELLING -> apart + " before the day of telling; give --told to get a date";
                });
        if (its.link() != Meaning.Link.BEFORE_TELLING) {
            add("To", its.other().isEmpty() ? "what was told of just before" : its.other());
        }
        add("Margin", margin(its.margin()));
    }

    private void add(Rule rule) {
        add("Rule", rule.id() + ": " + rule.words());
    }

    private void add(String label, String text) {
        lines.add("%-10s%s".formatted(label, text).stripTrailing());
    }

    private static String days(Bounds bounds) {
        var from = bounds.earliest();
        var to = bounds.latest();
        if (from.isPresent() && from.equals(to)) {
            return "on " + from.get();
        }
        return from.isEmpty() && to.isEmpty() ? "on any day" : "from " + day(from) + " to " + day(to);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    private static String days(long least, long most) {
        if (most == Meaning.OPEN) {
            return least == 0 ? "any number of days" : "at least " + least + " days";
        }
        return least == most ? least + " days" : least + " to " + most + " days";
    }

    private static String years(Meaning.Aged its) {
        return its.least() == its.most() ? its.least() + " years" : its.least() + " to " + its.most() + " years";
    }

    private static String margin(int days) {
        return days == 1 ? "1 day on either side" : days + " days on either side";
    }
}
