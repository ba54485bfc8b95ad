package org.safeconduct.app.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.evidence.item.Told;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.Form;

/// What the forms of this room ask about an item.
final class ItemForm {
    /// In the order of the page.
    static final String[] FIELDS = {
        "title",
        "shows",
        "dateWords",
        "dateEarliest",
        "dateLatest",
        "language",
        "fromPerson",
        "fromWords",
        "how",
        "receivedOn",
        "originalAt",
        "tags"
    };

    private static final String HOW = "evidence.how";
    private static final int LINE = 300;
    private static final int LONG_LINE = 500;
    private static final int TEXT = 4000;
    private static final int TAG = 60;
    private static final int MOST_TAGS = 20;

    private ItemForm() {}

    static Form blank() {
        return Form.blank("evidence.field").with("how", ReceivedHow.UNKNOWN, HOW);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of("evidence.field", sent);
    }

    static Form of(Item item) {
        var its = item.particulars();
        var came = its.provenance();
        var form = blank().with("title", its.title())
                .with("shows", its.shows())
                .with("dateWords", its.date().words())
                .with("dateEarliest", its.date().earliest())
                .with("dateLatest", its.date().latest())
                .with("language", its.language())
                .with("fromPerson", came.person())
                .with("fromWords", came.words())
                .with("how", came.how(), HOW)
                .with("receivedOn", came.on())
                .with("originalAt", came.originalAt())
                .with("tags", String.join(", ", its.tags()))
                .with(Form.VERSION, item.version());
        its.people().forEach(person -> form.with("about-" + person, "yes"));
        return form;
    }

    /// @param people of the case, since nobody else can be named
    static Particulars particulars(Form form, List<Person> people) {
        return new Particulars(
                line(form, "title", LONG_LINE),
                line(form, "shows", TEXT),
                told(form),
                language(form),
                provenance(form, people),
                people.stream()
                        .map(Person::id)
                        .filter(id -> form.isTicked("about-" + id))
                        .toList(),
                tags(form));
    }

    /// What is said of all files that come together: how they came, and no more.
    static Particulars common(Form form, List<Person> people) {
        return new Particulars("", "", Told.NOTHING, language(form), provenance(form, people), List.of(), tags(form));
    }

    static Provenance provenance(Form form, List<Person> people) {
        return new Provenance(
                person(form, people),
                line(form, "fromWords", LINE),
                form.choice("how", ReceivedHow.class, HOW),
                form.day("receivedOn"),
                line(form, "originalAt", LONG_LINE));
    }

    static @Nullable String language(Form form) {
        var code = form.written("language");
        if (!code.isEmpty() && !code.matches("[a-z]{2,3}")) {
            form.refuse("language", "platform.form.choice");
            return null;
        }
        return code.isEmpty() ? null : code;
    }

    static List<String> tags(Form form) {
        var tags = Stream.of(form.written("tags").split("[,;\\n]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > TAG)) {
            form.refuse("tags", "evidence.fault.tags", MOST_TAGS, TAG);
        }
        return tags;
    }

    private static Told told(Form form) {
        var earliest = form.day("dateEarliest");
        var latest = form.day("dateLatest");
        refuseBackwards(form, earliest, latest);
        return new Told(line(form, "dateWords", 200), earliest, latest);
    }

    private static void refuseBackwards(Form form, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            form.refuse("dateLatest", "evidence.fault.backwards");
        }
    }

    private static @Nullable UUID person(Form form, List<Person> people) {
        var written = form.written("fromPerson");
        var found = people.stream()
                .map(Person::id)
                .filter(id -> id.toString().equals(written))
                .findFirst();
        if (!written.isEmpty() && found.isEmpty()) {
            form.refuse("fromPerson", "platform.form.choice");
        }
        return found.orElse(null);
    }

    private static String line(Form form, String field, int longest) {
        var line = form.text(field, longest);
        return line == null ? "" : line;
    }
}
