package org.safeconduct.app.people.card;

import java.util.Map;
import org.safeconduct.app.people.contact.Contact;
import org.safeconduct.app.people.contact.Contact.Permission;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;

/// The answers about a way to reach somebody, read and shown.
final class ContactForm {
    private static final String LABELS = "people.contact";
    private static final String PERMISSIONS = "people.permission";

    private ContactForm() {}

    static Form blank() {
        return Form.blank(LABELS)
                .with("kind", Contact.Kind.PHONE, "people.contact.kind")
                .with("call", Permission.UNKNOWN, PERMISSIONS)
                .with("message", Permission.UNKNOWN, PERMISSIONS);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Contact contact) {
        var details = contact.details();
        return Form.blank(LABELS)
                .with("kind", details.kind(), "people.contact.kind")
                .with("value", details.value())
                .with("call", details.call(), PERMISSIONS)
                .with("message", details.message(), PERMISSIONS)
                .with("readBy", details.readBy())
                .with("safeHours", details.safeHours())
                .with("note", details.note())
                .with(Form.VERSION, contact.version());
    }

    static BothVersions bothVersions(Contact stored, Form written) {
        return BothVersions.of(of(stored), written, "kind", "value", "call", "message", "readBy", "safeHours", "note");
    }

    static Contact.Details details(Form form) {
        return new Contact.Details(
                form.choice("kind", Contact.Kind.class, "people.contact.kind"),
                form.needed("value", 300),
                form.choice("call", Permission.class, PERMISSIONS),
                form.choice("message", Permission.class, PERMISSIONS),
                form.text("readBy", 300),
                form.text("safeHours", 200),
                form.text("note", 1000));
    }
}
