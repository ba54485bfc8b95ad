package org.safeconduct.app.lost.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.request.Answer;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Request.Purpose;
import org.safeconduct.app.platform.form.Form;

/// The answers about what was asked and what came back.
final class RequestForm {
    private static final String LABELS = "lost.request";
    private static final String PURPOSE = "purpose-";

    private RequestForm() {}

    static Form blank(LocalDate today) {
        return Form.blank(LABELS)
                .with("day", today)
                .with("means", Means.CERTIFIED_MAIL, "lost.means")
                .with("outcome", Answer.Outcome.RECEIVED, "lost.outcome");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Request.Asked asked(Form form, LocalDate today) {
        return new Request.Asked(
                purposes(form),
                form.needed("addressee", 300),
                form.choice("means", Means.class, "lost.means"),
                past(form, today),
                form.text("words", 2000),
                step(form),
                form.day("due"));
    }

    static Answer.Given given(Form form, LocalDate today) {
        return new Answer.Given(
                form.choice("outcome", Answer.Outcome.class, "lost.outcome"),
                form.needed("answerer", 300),
                form.choice("means", Means.class, "lost.means"),
                past(form, today),
                form.text("words", 2000),
                step(form),
                form.day("due"));
    }

    private static Set<Purpose> purposes(Form form) {
        var purposes = EnumSet.noneOf(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (form.isTicked(PURPOSE + purpose.name())) {
                purposes.add(purpose);
            }
        }
        if (purposes.isEmpty()) {
            form.refuse("purposes", "lost.form.purposes");
        }
        return purposes;
    }

    /// A due day without anything to do by it helps nobody.
    private static @Nullable String step(Form form) {
        var step = form.text("nextStep", 300);
        if (step == null && !form.written("due").isEmpty()) {
            form.refuse("nextStep", "lost.form.step");
        }
        return step;
    }

    private static LocalDate past(Form form, LocalDate today) {
        var day = form.day("day");
        if (day == null) {
            form.refuse("day", "platform.form.needed");
            return today;
        }
        if (day.isAfter(today)) {
            form.refuse("day", "lost.form.future");
        }
        return day;
    }
}
