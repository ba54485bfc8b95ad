package org.safeconduct.app.custody.release;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;

/// The answers about a request, read and shown.
final class RequestForm {
    private static final String LABELS = "custody.request";
    private static final int FIRST_YEAR = 1980;
    private static final String[] FIELDS = {
        "what", "of", "asked", "outcome", "answered", "answer", "obstacle", "next", "nextBy", "source"
    };

    private final Form form;
    private final ReleaseLaw law;
    private final LocalDate today;

    RequestForm(Form form, ReleaseLaw law, LocalDate today) {
        this.form = form;
        this.law = law;
        this.today = today;
    }

    static Form blank() {
        return Form.blank(LABELS).with("outcome", Request.Outcome.WAITING, "custody.outcome");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Request request) {
        var told = request.told();
        return Form.blank(LABELS)
                .with("what", told.asked().what())
                .with("of", told.asked().of())
                .with("asked", told.asked().day())
                .with("outcome", told.answer().outcome(), "custody.outcome")
                .with("answered", told.answer().day())
                .with("answer", told.answer().words())
                .with("obstacle", told.answer().obstacle())
                .with("next", told.next().words())
                .with("nextBy", told.next().by())
                .with("source", told.source())
                .with(Form.VERSION, request.version());
    }

    static BothVersions bothVersions(Request stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    /// What the answers say; only to be used where the form is good.
    Request.Told told() {
        var asked = new Request.Asked(form.needed("what", 500), form.needed("of", 200), asked());
        return new Request.Told(asked, answer(asked.day()), next(), form.needed("source", 300));
    }

    private LocalDate asked() {
        var day = past("asked");
        if (day == null) {
            form.refuse("asked", "platform.form.needed");
            return today;
        }
        return day;
    }

    private Request.Answer answer(LocalDate asked) {
        var outcome = form.choice("outcome", Request.Outcome.class, "custody.outcome");
        var day = past("answered");
        if (day != null && day.isBefore(asked)) {
            form.refuse("answered", "custody.request.order");
        }
        if (day == null && isAnswer(outcome)) {
            form.refuse("answered", "custody.request.answeredWhen");
        }
        if (day != null && outcome == Request.Outcome.WAITING) {
            form.refuse("outcome", "custody.request.answeredHow");
        }
        return new Request.Answer(outcome, day, form.text("answer", 1000), obstacle());
    }

    private static boolean isAnswer(Request.Outcome outcome) {
        return switch (outcome) {
            case GRANTED, PARTLY, DENIED -> true;
            case WAITING, UNANSWERED, WITHDRAWN -> false;
        };
    }

    private @Nullable String obstacle() {
        var id = form.text("obstacle", 60);
        if (id != null && law.obstacle(id).isEmpty()) {
            form.refuse("obstacle", "platform.form.choice");
        }
        return id;
    }

    private Request.Next next() {
        var words = form.text("next", 500);
        var by = form.day("nextBy");
        if (words == null && by != null) {
            form.refuse("next", "custody.request.nextWhat");
        }
        return new Request.Next(words, by);
    }

    private @Nullable LocalDate past(String field) {
        var day = form.day(field);
        if (day != null && day.isAfter(today)) {
            form.refuse(field, "custody.form.future");
        }
        if (day != null && day.getYear() < FIRST_YEAR) {
            form.refuse(field, "custody.form.year");
        }
        return day;
    }
}
