package org.safeconduct.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads canonical JSON of one flat object and refuses everything else: no spaces, names in rising order and so
/// never twice, no escape that could have been left out, numbers in one spelling.
final class FactsReader {
    private static final String LETTERS = "btnfr\"\\";
    private static final byte[] SHORT = {'\b', '\t', '\n', '\f', '\r', '"', '\\'};

    private final byte[] json;
    private int at;

    FactsReader(byte[] json) {
        this.json = json;
    }

    Optional<Map<String, Object>> read() {
        try {
            var said = members();
            return at == json.length ? Optional.of(said) : Optional.empty();
        } catch (Refused | CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private Map<String, Object> members() throws Refused, CharacterCodingException {
        var said = new LinkedHashMap<String, Object>();
        expect('{');
        String last = null;
        while (next() != '}') {
            if (last != null) {
                expect(',');
            }
            var name = text();
            refuseUnless(last == null || last.compareTo(name) < 0);
            expect(':');
            said.put(name, next() == '"' ? text() : number());
            last = name;
        }
        at++;
        return said;
    }

    private String text() throws Refused, CharacterCodingException {
        expect('"');
        int start = at;
        int above = 0;
        while (next() != '"' && next() != '\\') {
            refuseUnless((next() & 0xff) >= ' ');
            above |= json[at++];
        }
        if (next() == '\\') {
            return textWithEscapes(start);
        }
        int length = at++ - start;
        return above < 0 ? decoded(json, start, length) : new String(json, start, length, StandardCharsets.ISO_8859_1);
    }

    private String textWithEscapes(int start) throws Refused, CharacterCodingException {
        var plain = new ByteArrayOutputStream();
        plain.write(json, start, at - start);
        while (next() != '"') {
            refuseUnless((next() & 0xff) >= ' ');
            byte found = json[at++];
            plain.write(found == '\\' ? escaped() : found);
        }
        at++;
        return decoded(plain.toByteArray(), 0, plain.size());
    }

    private int escaped() throws Refused {
        byte letter = next();
        at++;
        if (letter == 'u') {
            return control();
        }
        int shorter = LETTERS.indexOf(letter);
        refuseUnless(shorter >= 0);
        return SHORT[shorter];
    }

    /// Only what has no shorter escape, in lower-case digits.
    private int control() throws Refused {
        refuseUnless(at + 4 <= json.length);
        var digits = new String(json, at, 4, StandardCharsets.ISO_8859_1);
        refuseUnless(digits.matches("00[01][0-9a-f]"));
        int code = Integer.parseInt(digits, 16);
        refuseUnless("\b\t\n\f\r".indexOf(code) < 0);
        at += 4;
        return code;
    }

    private Long number() throws Refused {
        boolean negative = next() == '-';
        at += negative ? 1 : 0;
        int start = at;
        long number = 0;
        while (next() >= '0' && next() <= '9') {
            number = 10 * number + (json[at++] - '0');
            refuseUnless(number <= Facts.LARGEST);
        }
        refuseUnless(at > start && (json[start] != '0' || (at == start + 1 && !negative)));
        return negative ? -number : number;
    }

    private static String decoded(byte[] bytes, int from, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, length))
                .toString();
    }

    private byte next() throws Refused {
        refuseUnless(at < json.length);
        return json[at];
    }

    private void expect(char wanted) throws Refused {
        refuseUnless(next() == wanted);
        at++;
    }

    private static void refuseUnless(boolean canonical) throws Refused {
        if (!canonical) {
            throw new Refused();
        }
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
