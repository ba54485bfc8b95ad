package org.safeconduct.app.custody.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.app.platform.form.Form;

/// The answers about a condition, read and shown.
final class ConditionForm {
    private static final String LABELS = "custody.condition";
    private static final int MOST_PEOPLE = 10_000;
    private static final String[] FIELDS = {
        "subject",
        "deed",
        "what",
        "from",
        "until",
        "verdict",
        "asked",
        "answer",
        "present",
        "people",
        "peopleHow",
        "harm",
        "care",
        "source",
        "fear",
        "fearWhy",
        "hold",
    };

    private ConditionForm() {}

    static Form blank() {
        return Form.blank(LABELS)
                .with("deed", ConditionWay.OMISSION, "custody.way")
                .with("verdict", Condition.Verdict.OPEN, "custody.verdict")
                .with("fear", Condition.Degree.NONE, "custody.fear")
                .with("hold", "true");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Condition condition) {
        var said = condition.said();
        var deed = said.deed();
        var form = Form.blank(LABELS)
                .with("subject", deed.subject(), "custody.subject")
                .with("deed", deed.omission() ? ConditionWay.OMISSION : ConditionWay.ACT, "custody.way")
                .with("what", deed.what())
                .with("from", deed.began())
                .with("until", deed.ended())
                .with("verdict", said.verdict(), "custody.verdict")
                .with("asked", said.asked().words())
                .with("answer", said.asked().answer())
                .with("present", said.room().present())
                .with("people", said.room().people())
                .with("peopleHow", said.room().how())
                .with("harm", said.harm().words())
                .with("care", said.harm().care())
                .with("source", said.source())
                .with("fear", said.fear().degree(), "custody.fear")
                .with("fearWhy", said.fear().why())
                .with("hold", said.fear().hold() ? "true" : "")
                .with(Form.VERSION, condition.version());
        condition.items().forEach(item -> form.with("item-" + item, "true"));
        return form;
    }

    static BothVersions bothVersions(Condition stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    static Condition.Said said(Form form) {
        return new Condition.Said(
                deed(form),
                form.choice("verdict", Condition.Verdict.class, "custody.verdict"),
                new Condition.Asked(form.text("asked", 1000), form.text("answer", 1000)),
                room(form),
                new Condition.Harm(form.text("harm", 1000), form.text("care", 1000)),
                form.needed("source", 500),
                new Condition.Fear(
                        form.choice("fear", Condition.Degree.class, "custody.fear"),
                        form.text("fearWhy", 500),
                        form.isTicked("hold")));
    }

    private static Condition.Deed deed(Form form) {
        var began = day(form, "from");
        var ended = day(form, "until");
        var first = Optional.ofNullable(began).flatMap(Edtf::earliest);
        var last = Optional.ofNullable(ended).flatMap(Edtf::earliest);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            form.refuse("until", "custody.condition.order");
        }
        return new Condition.Deed(
                form.choice("subject", Subject.class, "custody.subject"),
                form.choice("deed", ConditionWay.class, "custody.way") == ConditionWay.OMISSION,
                form.needed("what", 1000),
                began,
                ended);
    }

    /// A day that may keep its doubt.
    private static @Nullable String day(Form form, String field) {
        var written = form.text(field, 60);
        if (written != null && !Edtf.reads(written)) {
            form.refuse(field, "custody.condition.day");
            return null;
        }
        return written;
    }

    private static Condition.Room room(Form form) {
        var written = form.text("people", 6);
        boolean counts = written != null && written.matches("\\d{1,5}");
        int people = counts ? Integer.parseInt(written) : 0;
        if (written != null && (people < 1 || people > MOST_PEOPLE)) {
            form.refuse("people", "custody.condition.count");
        }
        return new Condition.Room(form.text("present", 500), people == 0 ? null : people, form.text("peopleHow", 300));
    }

    /// The evidence that was ticked, of what there is.
    static Set<UUID> items(Form form, List<Item> evidence) {
        var ticked = new LinkedHashSet<UUID>();
        evidence.stream()
                .map(Item::id)
                .filter(id -> form.isTicked("item-" + id))
                .forEach(ticked::add);
        return ticked;
    }
}
