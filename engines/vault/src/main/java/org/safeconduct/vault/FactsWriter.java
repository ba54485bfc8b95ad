package org.safeconduct.vault;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// RFC 8785, section 3.2, for one flat object.
final class FactsWriter {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final StringBuilder json = new StringBuilder(400);

    private FactsWriter() {}

    static byte[] write(Map<String, Object> sorted) {
        var writer = new FactsWriter();
        sorted.forEach(writer::member);
        return (writer.json.isEmpty() ? "{}" : writer.json.append('}').toString()).getBytes(StandardCharsets.UTF_8);
    }

    private void member(String name, Object value) {
        json.append(json.isEmpty() ? '{' : ',');
        text(name);
        json.append(':');
        if (value instanceof String words) {
            text(words);
        } else {
            json.append(value);
        }
    }

    private void text(String words) {
        json.append('"');
        words.chars().forEach(letter -> letter((char) letter));
        json.append('"');
    }

    private void letter(char letter) {
        int shorter = SHORT.indexOf(letter);
        if (shorter >= 0) {
            json.append('\\').append(LETTERS.charAt(shorter));
        } else if (letter < ' ') {
            json.append("\\u00%02x".formatted((int) letter));
        } else {
            json.append(letter);
        }
    }
}
