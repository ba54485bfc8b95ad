package org.safeconduct.app.filing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;

/// Kinds of answers that the forms of this room ask for beyond what every form does.
final class Answers {
    static final int LINE = 500;
    static final int TEXT = 10_000;

    private Answers() {}

    static Form blank() {
        return Form.blank("filing.field");
    }

    static Form of(Map<String, String> sent) {
        return Form.of("filing.field", sent);
    }

    /// A tick in a box.
    static @Nullable String tick(boolean ticked) {
        return ticked ? "true" : null;
    }

    /// Words that may stay open, without being absent then.
    static String open(Form form, String field, int longest) {
        var text = form.text(field, longest);
        return text == null ? "" : text;
    }

    /// A line of a certain form; else the text says what is wrong.
    static @Nullable String like(Form form, String field, String pattern, String problem) {
        var line = form.text(field, LINE);
        if (line != null && !line.matches(pattern)) {
            form.refuse(field, "filing.fault." + problem);
        }
        return line;
    }

    /// One thing of the case, or none.
    static @Nullable UUID id(Form form, String field) {
        try {
            return form.written(field).isEmpty() ? null : UUID.fromString(form.written(field));
        } catch (IllegalArgumentException e) {
            form.refuse(field, "platform.form.choice");
            return null;
        }
    }

    /// A choice that may stay open.
    static <E extends Enum<E>> Optional<E> one(Form form, Class<E> kind, String field) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(form.written(field)))
                .findFirst();
    }

    /// Stored and written side by side, only what differs.
    static BothVersions both(Form stored, Form written) {
        return BothVersions.of(
                stored,
                written,
                Stream.concat(stored.fields().stream(), written.fields().stream())
                        .distinct()
                        .filter(field -> !field.equals(Form.VERSION) && !field.startsWith("_"))
                        .filter(field -> !stored.written(field).equals(written.written(field)))
                        .toArray(String[]::new));
    }
}
