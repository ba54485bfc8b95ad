package org.safeconduct.packet.splice.source;

/// Steps through the syntax of ISO 32000-2, 7.2 and 7.3, one token or one whole value at a time.
final class Lexer {
    private static final byte REGULAR = 0;
    private static final byte SPACE = 1;
    private static final byte DELIMITER = 2;
    private static final byte[] KIND = kinds();

    private final byte[] bytes;
    private final int end;
    private int at;

    Lexer(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    private static byte[] kinds() {
        var kinds = new byte[256];
        for (var c : new int[] {0, '\t', '\n', '\f', '\r', ' '}) {
            kinds[c] = SPACE;
        }
        for (var c : new int[] {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'}) {
            kinds[c] = DELIMITER;
        }
        return kinds;
    }

    static boolean isSpace(byte c) {
        return KIND[c & 0xff] == SPACE;
    }

    static boolean isRegular(byte c) {
        return KIND[c & 0xff] == REGULAR;
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= end;
    }

    byte peek() throws DamagedException {
        if (at >= end) {
            throw new DamagedException("the file ends inside an object");
        }
        return bytes[at];
    }

    /// Past white space and comments.
    void skipSpace() {
        while (at < end) {
            var c = bytes[at];
            if (c == '%') {
                skipComment();
            } else if (KIND[c & 0xff] == SPACE) {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    /// Past one token: a bracket, a string, a name, or a run of regular characters.
    void skipToken() throws DamagedException {
        var c = peek();
        switch (c) {
            case '(' -> skipString();
            case '<' -> skipAngle('<');
            case '>' -> skipAngle('>');
            case '/' -> {
                at++;
                skipRegular();
            }
            case '[', ']', '{', '}' -> at++;
            case ')' -> throw new DamagedException("a bracket closes nothing");
            default -> skipRegular();
        }
    }

    private void skipAngle(char angle) throws DamagedException {
        at++;
        if (peek() == angle) {
            at++;
        } else if (angle == '>') {
            throw new DamagedException("a bracket closes nothing");
        } else {
            skipHex();
        }
    }

    private void skipHex() throws DamagedException {
        while (peek() != '>') {
            at++;
        }
        at++;
    }

    private void skipRegular() {
        while (at < end && KIND[bytes[at] & 0xff] == REGULAR) {
            at++;
        }
    }

    private void skipString() throws DamagedException {
        var depth = 0;
        do {
            var c = peek();
            at++;
            if (c == '\\') {
                peek();
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        } while (depth > 0);
    }

    /// The next value, which for `12 0 R` is all three tokens; never recursive, so no depth of brackets can hurt.
    Slice value() throws DamagedException {
        skipSpace();
        var start = at;
        var depth = 0;
        do {
            skipSpace();
            depth += step();
        } while (depth > 0);
        if (depth < 0) {
            throw new DamagedException("a bracket closes nothing");
        }
        if (isDigit(bytes[start])) {
            skipRestOfReference();
        }
        return new Slice(bytes, start, at);
    }

    /// Past one token, telling how it changes the depth of brackets.
    private int step() throws DamagedException {
        var before = at;
        var c = peek();
        skipToken();
        if (c == '[') {
            return 1;
        }
        if (c == ']') {
            return -1;
        }
        if (c == '<') {
            return bytes[before + 1] == '<' ? 1 : 0;
        }
        return c == '>' ? -1 : 0;
    }

    private void skipRestOfReference() {
        var back = at;
        skipSpace();
        if (digits() && spaceThen('R')) {
            return;
        }
        at = back;
    }

    /// Past a reference, telling the object it means; when none comes next, stays and tells -1.
    int referenceOrNothing() throws DamagedException {
        var back = at;
        var number = natural();
        var afterNumber = at;
        skipSpace();
        if (at > afterNumber && number <= Integer.MAX_VALUE && digits() && spaceThen('R')) {
            return (int) number;
        }
        at = back;
        return -1;
    }

    private boolean digits() {
        var start = at;
        while (at < end && isDigit(bytes[at])) {
            at++;
        }
        return at > start;
    }

    private boolean spaceThen(char letter) {
        skipSpace();
        if (at >= end || bytes[at] != letter || (at + 1 < end && isRegular(bytes[at + 1]))) {
            return false;
        }
        at++;
        return true;
    }

    /// A number without sign or point, as file positions and object numbers are written.
    long natural() throws DamagedException {
        skipSpace();
        var start = at;
        var value = 0L;
        while (at < end && isDigit(bytes[at]) && at - start < 18) {
            value = value * 10 + bytes[at] - '0';
            at++;
        }
        if (at == start) {
            throw new DamagedException("a number is missing");
        }
        return value;
    }

    /// Whether `%PDF` comes next, which [#skipSpace] would take for a comment.
    boolean takesHeader() {
        return end - at > 4 && bytes[at] == '%' && bytes[at + 1] == 'P' && bytes[at + 2] == 'D' && bytes[at + 3] == 'F';
    }

    /// Whether the word comes next, in which case it is passed.
    boolean takes(String word) {
        skipSpace();
        if (end - at < word.length()) {
            return false;
        }
        for (var i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }
}
