package org.safeconduct.app.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a person wrote into a form, as they wrote it, with what is wrong beside it.
///
/// A form is read once, from top to bottom; whatever can't be understood is noted as a **fault** under the name of its
/// field and reading goes on, so that a person learns everything at once and finds their own words again.
public final class Fields {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    static Fields of(MultiValueMap<String, String> form) {
        var fields = new Fields();
        form.forEach((name, texts) -> fields.values.put(name, texts.isEmpty() ? "" : texts.getFirst()));
        return fields;
    }

    static Fields empty() {
        return new Fields();
    }

    /// Sets what the form shows. Nothing for null; a box is ticked for true.
    Fields with(String name, @Nullable Object value) {
        if (value != null && !Boolean.FALSE.equals(value)) {
            values.put(name, value instanceof Enum<?> one ? one.name() : value.toString());
        }
        return this;
    }

    /// As written, for showing again.
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isTicked(String name) {
        return !value(name).isEmpty();
    }

    /// The key of the text that says what is wrong with a field, or null.
    public @Nullable String findFault(String name) {
        return faults.get(name);
    }

    public Map<String, String> faults() {
        return faults;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    void fault(String name, String key) {
        faults.putIfAbsent(name, "filing.fault." + key);
    }

    /// Without spaces around it; line ends as the program writes them.
    String text(String name) {
        return value(name).replace("\r\n", "\n").strip();
    }

    @Nullable
    String find(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    String needed(String name) {
        if (text(name).isEmpty()) {
            fault(name, "needed");
        }
        return text(name);
    }

    /// A text of a certain form.
    @Nullable
    String find(String name, String pattern, String fault) {
        var text = find(name);
        if (text != null && !text.matches(pattern)) {
            fault(name, fault);
        }
        return text;
    }

    @Nullable
    LocalDate day(String name) {
        try {
            var text = find(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(name, "day");
            return null;
        }
    }

    @Nullable
    LocalTime time(String name) {
        try {
            var text = find(name);
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            fault(name, "time");
            return null;
        }
    }

    @Nullable
    UUID id(String name) {
        try {
            var text = find(name);
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            fault(name, "choice");
            return null;
        }
    }

    int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    <E extends Enum<E>> Optional<E> one(Class<E> kind, String name) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text(name)))
                .findFirst();
    }

    /// Where this form and another say something else, as names of fields.
    List<String> differences(Fields other) {
        return Stream.concat(values.keySet().stream(), other.values.keySet().stream())
                .distinct()
                .filter(name -> !name.equals("version") && !name.startsWith("_"))
                .filter(name -> !text(name).equals(other.text(name)))
                .toList();
    }
}
