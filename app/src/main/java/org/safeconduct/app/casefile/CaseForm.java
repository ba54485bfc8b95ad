package org.safeconduct.app.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;

/// The answers about a case, read and shown.
final class CaseForm {
    private static final String LABELS = "casefile.field";

    private CaseForm() {}

    static Form blank(LocalDate today) {
        return Form.blank(LABELS)
                .with("opened", today)
                .with("stage", Stage.INTAKE, "casefile.stage")
                .with("custody", Custody.DETAINED, "casefile.custody");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(CaseFile file) {
        var where = file.whereabouts();
        return Form.blank(LABELS)
                .with("name", file.name())
                .with("custody", where.custody(), "casefile.custody")
                .with("facility", where.facility())
                .with("since", where.since())
                .with("releasedOn", where.releasedOn())
                .with(Form.VERSION, file.version());
    }

    static BothVersions bothVersions(CaseFile stored, Form written) {
        return BothVersions.of(of(stored), written, "name", "custody", "facility", "since", "releasedOn");
    }

    static Opening opening(Form form, LocalDate today) {
        var name = new ClientName(
                form.text("given", 100),
                form.text("middle", 100),
                form.needed("family", 100),
                form.text("own", 200),
                form.needed("source", 300));
        var opened = form.day("opened");
        return new Opening(
                name,
                aNumber(form, "aNumber"),
                form.choice("stage", Stage.class, "casefile.stage"),
                opened == null ? today : opened,
                whereabouts(form, today));
    }

    /// An A-number that may stay open.
    static @Nullable ANumber aNumber(Form form, String field) {
        var written = form.text(field, 30);
        if (written == null) {
            return null;
        }
        var number = ANumber.find(written);
        if (number.isEmpty()) {
            form.refuse(field, "casefile.form.aNumber");
        }
        return number.orElse(null);
    }

    static Whereabouts whereabouts(Form form, LocalDate today) {
        var custody = form.choice("custody", Custody.class, "casefile.custody");
        var since = form.day("since");
        var released = form.day("releasedOn");
        var facility = form.text("facility", 200);
        if (since != null && since.isAfter(today)) {
            form.refuse("since", "casefile.form.future");
        }
        if (since != null && released != null && released.isBefore(since)) {
            form.refuse("releasedOn", "casefile.form.order");
        }
        return custody == Custody.NEVER_DETAINED
                ? Whereabouts.NEVER_HELD
                : new Whereabouts(custody, since, custody == Custody.RELEASED ? released : null, facility);
    }
}
