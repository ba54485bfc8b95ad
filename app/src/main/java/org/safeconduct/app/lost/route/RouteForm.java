package org.safeconduct.app.lost.route;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.platform.form.Form;

/// The answers about a route and about those who were asked.
final class RouteForm {
    private static final String LABELS = "lost.attempt";
    private static final String BROUGHT = "brought-";
    private static final Set<Attempt.Outcome> BRINGING = Set.of(Attempt.Outcome.BROUGHT, Attempt.Outcome.BROUGHT_PART);

    private RouteForm() {}

    static Form blank(LocalDate today) {
        return Form.blank(LABELS)
                .with("day", today)
                .with("known", today)
                .with("means", Means.MESSENGER, "lost.means")
                .with("outcome", Attempt.Outcome.WAITING, "lost.attempt.outcome");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Choice choice(String route, Form form) {
        boolean open = form.written("open").equals("true");
        return new Choice(route, open, open ? null : form.needed("reason", 500));
    }

    static Attempt.Made made(Form form, LocalDate today) {
        return new Attempt.Made(
                form.needed("asked", 300),
                past(form, "day", today),
                form.choice("means", Means.class, "lost.means"),
                form.text("words", 2000));
    }

    static Attempt.Result result(Form form, List<Content> contents, LocalDate today) {
        var outcome = form.choice("outcome", Attempt.Outcome.class, "lost.attempt.outcome");
        var brought = brought(form, contents);
        if (BRINGING.contains(outcome) == brought.isEmpty()) {
            form.refuse("outcome", brought.isEmpty() ? "lost.form.forWhat" : "lost.form.notBrought");
        }
        return new Attempt.Result(
                outcome,
                past(form, "known", today),
                form.text("resultWords", 2000),
                step(form),
                form.day("due"),
                brought,
                form.text("evidence", 500));
    }

    private static Set<UUID> brought(Form form, List<Content> contents) {
        var brought = new LinkedHashSet<UUID>();
        for (var content : contents) {
            if (form.isTicked(BROUGHT + content.id())) {
                brought.add(content.id());
            }
        }
        return brought;
    }

    private static @Nullable String step(Form form) {
        var step = form.text("nextStep", 300);
        if (step == null && !form.written("due").isEmpty()) {
            form.refuse("nextStep", "lost.form.step");
        }
        return step;
    }

    private static LocalDate past(Form form, String field, LocalDate today) {
        var day = form.day(field);
        if (day == null) {
            form.refuse(field, "platform.form.needed");
        } else if (day.isAfter(today)) {
            form.refuse(field, "lost.form.future");
        }
        return day == null ? today : day;
    }
}
