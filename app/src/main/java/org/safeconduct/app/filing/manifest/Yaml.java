package org.safeconduct.app.filing.manifest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A mapping of YAML that is being written: fields in order, nothing for what is not known, every text in quotes.
final class Yaml {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Yaml with(String name, @Nullable Object value) {
        if (value != null && !isEmpty(value)) {
            fields.put(name, value instanceof Yaml inner ? inner.fields : value);
        }
        return this;
    }

    /// Each of them a mapping.
    Yaml withAll(String name, List<Yaml> entries) {
        return with(name, entries.stream().map(entry -> entry.fields).toList());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(fields, "", text);
        return text.toString();
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case String text -> text.isBlank();
            case Collection<?> list -> list.isEmpty();
            case Yaml inner -> inner.isEmpty();
            default -> false;
        };
    }

    private static void write(Map<?, ?> mapping, String indent, StringBuilder text) {
        mapping.forEach((name, value) -> {
            text.append(indent).append(name).append(':');
            switch (value) {
                case Map<?, ?> inner -> write(inner, indent + "  ", text.append('\n'));
                case List<?> list -> write(list, indent + "  ", text.append('\n'));
                default -> text.append(' ').append(scalar(value)).append('\n');
            }
        });
    }

    private static void write(List<?> list, String indent, StringBuilder text) {
        for (Object value : list) {
            if (value instanceof Map<?, ?> inner) {
                var entry = new StringBuilder();
                write(inner, indent + "  ", entry);
                text.append(indent).append("- ").append(entry.substring(indent.length() + 2));
            } else {
                text.append(indent).append("- ").append(scalar(value)).append('\n');
            }
        }
    }

    private static String scalar(Object value) {
        return value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(letter);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(letter)) {
                        quoted.append("\\x%02x".formatted(letter));
                    } else {
                        quoted.appendCodePoint(letter);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
