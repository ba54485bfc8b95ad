package org.safeconduct.app.casefile.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.Form;

/// The answers about proceedings, hearings and decisions, read and shown.
final class ProceedingForm {
    private static final String LABELS = "casefile.proceeding.field";
    private static final UUID NEW = new UUID(0, 0);

    private ProceedingForm() {}

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form blank(Proceeding.Kind kind) {
        return Form.blank(LABELS).with("kind", kind, "casefile.proceeding.kind");
    }

    static Form blankHearing() {
        return Form.blank(LABELS)
                .with("hearing", Hearing.Kind.MASTER, "casefile.hearing.kind")
                .with("ended", Hearing.Outcome.SCHEDULED, "casefile.hearing.outcome");
    }

    static Form blankDecision() {
        return Form.blank(LABELS).with("outcome", Decision.Outcome.DENIED, "casefile.decision.outcome");
    }

    static Form of(Proceeding it) {
        return blank(it.kind())
                .with("court", it.court())
                .with("judge", it.judge())
                .with("number", it.number())
                .with("opened", it.opened())
                .with("over", it.ended())
                .with(Form.VERSION, it.version());
    }

    static Form of(Hearing it) {
        return Form.blank(LABELS)
                .with("hearing", it.kind(), "casefile.hearing.kind")
                .with("day", it.day())
                .with("starts", it.starts())
                .with("ended", it.outcome(), "casefile.hearing.outcome")
                .with("note", it.note())
                .with(Form.VERSION, it.version());
    }

    static Form of(Decision it) {
        return Form.blank(LABELS)
                .with("what", it.what())
                .with("by", it.by())
                .with("decided", it.decided())
                .with("outcome", it.outcome(), "casefile.decision.outcome")
                .with("served", it.served())
                .with(Form.VERSION, it.version());
    }

    static Proceeding proceeding(Form form, @Nullable UUID id) {
        var opened = form.day("opened");
        var over = form.day("over");
        if (opened != null && over != null && over.isBefore(opened)) {
            form.refuse("over", "casefile.form.order");
        }
        return new Proceeding(
                id == null ? NEW : id,
                form.choice("kind", Proceeding.Kind.class, "casefile.proceeding.kind"),
                form.needed("court", 200),
                form.text("judge", 200),
                form.text("number", 60),
                opened,
                over,
                form.version());
    }

    static Hearing hearing(Form form, UUID proceeding, @Nullable UUID id) {
        return new Hearing(
                id == null ? NEW : id,
                proceeding,
                form.choice("hearing", Hearing.Kind.class, "casefile.hearing.kind"),
                neededDay(form, "day"),
                form.time("starts"),
                form.choice("ended", Hearing.Outcome.class, "casefile.hearing.outcome"),
                form.text("note", 500),
                form.version());
    }

    static Decision decision(Form form, UUID proceeding, @Nullable UUID id) {
        return new Decision(
                id == null ? NEW : id,
                proceeding,
                form.needed("what", 300),
                form.text("by", 200),
                neededDay(form, "decided"),
                form.choice("outcome", Decision.Outcome.class, "casefile.decision.outcome"),
                form.day("served"),
                form.version());
    }

    private static LocalDate neededDay(Form form, String field) {
        form.needed(field, 10);
        var day = form.day(field);
        return day == null ? LocalDate.EPOCH : day;
    }
}
