package org.safeconduct.app.people.card;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.people.Birth;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.app.platform.form.Form;

/// The answers about a person, read and shown.
final class PersonForm {
    private static final String LABELS = "people.field";

    private PersonForm() {}

    static Form blank() {
        return Form.blank(LABELS).with("location", Location.UNKNOWN, "people.location");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Person person) {
        var details = person.details();
        return Form.blank(LABELS)
                .with("born", details.birth().edtf())
                .with("bornWords", details.birth().words())
                .with("nationality", details.nationality())
                .with("languages", details.languages())
                .with("aNumber", details.aNumber())
                .with("location", details.location(), "people.location")
                .with("place", details.place())
                .with(Form.VERSION, person.version());
    }

    static BothVersions bothVersions(Person stored, Form written) {
        return BothVersions.of(
                of(stored), written, "born", "bornWords", "nationality", "languages", "aNumber", "location", "place");
    }

    static PersonDetails details(Form form) {
        return new PersonDetails(
                birth(form),
                form.text("nationality", 100),
                form.text("languages", 200),
                aNumber(form),
                form.choice("location", Location.class, "people.location"),
                form.text("place", 200));
    }

    private static Birth birth(Form form) {
        var edtf = form.text("born", 60);
        if (edtf != null && !Edtf.reads(edtf)) {
            form.refuse("born", "people.form.born");
        }
        return new Birth(form.problem("born") == null ? edtf : null, form.text("bornWords", 200));
    }

    private static @Nullable ANumber aNumber(Form form) {
        var written = form.text("aNumber", 30);
        var number = ANumber.find(Objects.requireNonNullElse(written, ""));
        if (written != null && number.isEmpty()) {
            form.refuse("aNumber", "people.form.aNumber");
        }
        return number.orElse(null);
    }

    /// The name that somebody is added by.
    static Spelling.Draft papers(Form form) {
        return Spelling.Draft.ofPapers(
                form.text("given", 100),
                form.text("middle", 100),
                form.needed("family", 100),
                form.needed("source", 300));
    }

    /// One more spelling, as a whole.
    static Spelling.Draft spelling(Form form) {
        return Spelling.Draft.whole(
                form.choice("use", Spelling.Use.class, "people.use"),
                form.needed("spelled", 300),
                form.needed("source", 300));
    }
}
