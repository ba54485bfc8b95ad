package org.safeconduct.app.calendar.house;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;

/// The answers about a court, read.
final class CourtForm {
    static final String UNIT = "calendar.unit";
    private static final String LABELS = "calendar.court.field";

    private CourtForm() {}

    static Form blank() {
        return Form.blank(LABELS).with("unit", Period.Unit.DAYS, UNIT);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    /// A rule that counts by a length of time.
    static String rule(Form form, Rulebook book) {
        var rule = form.needed("rule", 60);
        if (!rule.isEmpty() && book.versions(rule).stream().noneMatch(CourtForm::isCounted)) {
            form.refuse("rule", "platform.form.choice");
        }
        return rule;
    }

    static boolean isCounted(Rule rule) {
        return rule.findCounting().filter(counting -> !counting.isSetByCourt()).isPresent();
    }

    static Period period(Form form) {
        var amount = form.needed("amount", 6);
        boolean good = amount.matches("[1-9]\\d{0,3}");
        if (!amount.isEmpty() && !good) {
            form.refuse("amount", "calendar.court.amount");
        }
        return new Period(good ? Integer.parseInt(amount) : 1, form.choice("unit", Period.Unit.class, UNIT));
    }

    /// Null for the offices in Washington.
    static @Nullable String office(Form form) {
        return form.isTicked("washington") ? null : form.needed("closed", 200);
    }

    static LocalDate day(Form form) {
        form.needed("day", 10);
        var day = form.day("day");
        return day == null ? LocalDate.EPOCH : day;
    }
}
