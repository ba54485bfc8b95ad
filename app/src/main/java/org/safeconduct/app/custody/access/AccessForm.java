package org.safeconduct.app.custody.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.app.custody.condition.Condition;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.platform.form.Form;

/// The answers of the two small forms.
final class AccessForm {
    private static final String HINDRANCE = "custody.hindrance";
    private static final String SEARCH = "custody.search";
    private static final int FIRST_YEAR = 1980;

    private AccessForm() {}

    static Form hindrance() {
        return Form.blank(HINDRANCE).with("verdict", Condition.Verdict.OPEN, "custody.verdict");
    }

    static Form hindrance(Map<String, String> sent) {
        return Form.of(HINDRANCE, sent);
    }

    static Form search() {
        return Form.blank(SEARCH);
    }

    static Form search(Map<String, String> sent) {
        return Form.of(SEARCH, sent);
    }

    static Hindrance.Told hindrance(Form form, LocalDate today) {
        return new Hindrance.Told(
                form.choice("kind", Hindrance.Kind.class, "custody.hindrance.kind"),
                new Hindrance.When(day(form, "day", today), form.time("at")),
                form.needed("words", 1000),
                form.needed("who", 200),
                form.text("reason", 500),
                form.choice("verdict", Condition.Verdict.class, "custody.verdict"));
    }

    /// The stay during which it was, of those of the client.
    static Stay stay(Form form, List<Stay> stays) {
        var chosen = stays.stream()
                .filter(stay -> stay.id().toString().equals(form.written("stay")))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse("stay", "platform.form.choice");
        }
        var stay = chosen.orElse(stays.getLast());
        var day = form.day("day");
        var end = stay.term().to();
        if (day != null && (day.isBefore(stay.term().from().date()) || (end != null && day.isAfter(end.date())))) {
            form.refuse("day", "custody.hindrance.outside", stay.where().place());
        }
        return stay;
    }

    static Search.Told search(Form form, LocalDate today) {
        var spelling = form.text("spelling", 200);
        boolean number = form.isTicked("number");
        if (spelling == null && !number) {
            form.refuse("spelling", "custody.search.by");
        }
        return new Search.Told(
                form.choice("where", Search.Where.class, "custody.search.where"),
                day(form, "searched", today),
                form.time("searchedAt"),
                spelling,
                number,
                form.choice("result", Search.Result.class, "custody.search.result"),
                form.text("said", 500));
    }

    private static LocalDate day(Form form, String field, LocalDate today) {
        var day = form.day(field);
        if (day == null) {
            form.refuse(field, "platform.form.needed");
            return today;
        }
        if (day.isAfter(today) || day.getYear() < FIRST_YEAR) {
            form.refuse(field, day.isAfter(today) ? "custody.form.future" : "custody.form.year");
        }
        return day;
    }
}
