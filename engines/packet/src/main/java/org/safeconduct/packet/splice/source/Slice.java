package org.safeconduct.packet.splice.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One value of a PDF as the bytes that spell it, without the space around it.
///
/// @param bytes shared with other slices and never changed
@SuppressWarnings("ArrayRecordComponent") // a window on bytes; never compared with another
public record Slice(byte[] bytes, int start, int end) {

    public static Slice of(byte[] syntax) throws DamagedException {
        return new Lexer(syntax, 0, syntax.length).value();
    }

    private boolean startsWith(char c) {
        return start < end && bytes[start] == c;
    }

    public boolean isName() {
        return startsWith('/');
    }

    public boolean isArray() {
        return startsWith('[');
    }

    public boolean isDict() {
        return startsWith('<') && end - start > 3 && bytes[start + 1] == '<';
    }

    public boolean isString() {
        return startsWith('(') || (startsWith('<') && !isDict());
    }

    public boolean isReference() {
        return start < end && bytes[end - 1] == 'R' && Lexer.isDigit(bytes[start]);
    }

    public boolean isNull() {
        return startsWith('n');
    }

    /// The object number of a reference.
    public int reference() throws DamagedException {
        return Math.toIntExact(Math.min(new Lexer(bytes, start, end).natural(), Integer.MAX_VALUE));
    }

    /// The value as a name without its slash, or empty when it is none.
    public String name() {
        return isName() ? Spelling.name(bytes, start + 1, end) : "";
    }

    public Dict dict() throws DamagedException {
        return Dict.of(this);
    }

    public List<Slice> items() throws DamagedException {
        var items = new ArrayList<Slice>();
        var lexer = new Lexer(bytes, start + 1, end - 1);
        lexer.skipSpace();
        while (!lexer.atEnd()) {
            items.add(lexer.value());
            lexer.skipSpace();
        }
        return items;
    }

    /// A number that may have a sign and decimals; sloppy spellings such as `--5` or `1.` are damage or are read.
    public double decimal() throws DamagedException {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException _) {
            throw new DamagedException("a number is not written as one");
        }
    }

    public long integer() throws DamagedException {
        return startsWith('-') || startsWith('+') ? (long) decimal() : new Lexer(bytes, start, end).natural();
    }

    /// The bytes one to one as characters.
    public String text() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /// What a string value says, its escapes resolved, each byte as one character.
    public String string() {
        return startsWith('(') ? Spelling.literal(this) : Spelling.hexadecimal(this);
    }
}
