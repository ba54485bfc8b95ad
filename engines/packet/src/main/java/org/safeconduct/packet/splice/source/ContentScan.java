package org.safeconduct.packet.splice.source;

/// Follows what a page's content leaves open, over all its streams.
///
/// A `Q` without a `q` is ignored by every viewer; here it is blanked, so that it stays without effect when the
/// content later stands between a `q` and a `Q`.
///
/// Runs over every byte of text in a filing, so it steps through the bytes itself instead of asking a [Lexer].
public final class ContentScan {
    private static final int DEEPEST = 1000;

    private byte[] content = {};
    private int at;
    private int states;
    private int marks;
    private boolean inText;
    private boolean isChanged;

    /// Reads one stream to its end; operators may not span streams (ISO 32000-2, 7.8.2). Blanks what has to be blanked
    /// in the bytes given.
    ///
    /// @throws DamagedException when the stream cannot be followed
    public void read(byte[] stream) throws DamagedException {
        content = stream;
        at = 0;
        while (at < stream.length) {
            var c = stream[at];
            if (Lexer.isRegular(c)) {
                word();
            } else if (c == '(' || c == '%' || c == '<') {
                skipOpaque();
            } else {
                at++;
            }
        }
        if (states > DEEPEST || marks > DEEPEST) {
            throw new DamagedException("the content opens more than it can mean to");
        }
    }

    private void word() throws DamagedException {
        var start = at;
        while (at < content.length && Lexer.isRegular(content[at])) {
            at++;
        }
        var isName = start > 0 && content[start - 1] == '/';
        if (at - start <= 3 && content[start] >= 'B' && !isName) {
            operator(start, at - start);
        }
    }

    /// What may hold the letters of an operator without meaning it: strings and comments.
    private void skipOpaque() throws DamagedException {
        var isDict = content[at] == '<' && at + 1 < content.length && content[at + 1] == '<';
        if (isDict) {
            at += 2;
        } else if (content[at] == '%') {
            skipComment();
        } else {
            var lexer = new Lexer(content, at, content.length);
            lexer.skipToken();
            at = lexer.at();
        }
    }

    private void skipComment() {
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    private void operator(int start, int length) throws DamagedException {
        var first = content[start];
        if (length == 1) {
            single(start, first);
        } else if (length == 2) {
            pair(first, content[start + 1]);
        } else if (content[start + 2] == 'C') {
            mark(first, content[start + 1]);
        }
    }

    private void single(int start, byte operator) {
        if (operator == 'q') {
            states++;
        } else if (operator == 'Q' && states > 0) {
            states--;
        } else if (operator == 'Q') {
            content[start] = ' ';
            isChanged = true;
        }
    }

    private void pair(byte first, byte second) throws DamagedException {
        if (second == 'T' && (first == 'B' || first == 'E')) {
            inText = first == 'B';
        } else if (first == 'I' && second == 'D') {
            skipInlineImage();
        }
    }

    /// `BMC` and `BDC` open what `EMC` closes; what belongs to a hidden layer would hide a stamp too.
    private void mark(byte first, byte second) {
        if (first == 'B' && (second == 'D' || second == 'M')) {
            marks++;
        } else if (first == 'E' && second == 'M') {
            marks = Math.max(0, marks - 1);
        }
    }

    /// The data of an inline image ends at an `EI` between white space that plain text follows: data may hold those
    /// letters by chance (ISO 32000-2, 8.9.7).
    private void skipInlineImage() throws DamagedException {
        for (var i = at + 1; i + 1 < content.length; i++) {
            if (content[i] == 'E'
                    && content[i + 1] == 'I'
                    && Lexer.isSpace(content[i - 1])
                    && looksLikeText(content, i + 2)) {
                at = i + 2;
                return;
            }
        }
        throw new DamagedException("an image inside the content has no end");
    }

    private static boolean looksLikeText(byte[] content, int start) {
        if (start < content.length && !Lexer.isSpace(content[start])) {
            return false;
        }
        for (var i = start; i < Math.min(start + 12, content.length); i++) {
            if (!Lexer.isSpace(content[i]) && (content[i] < ' ' || content[i] > '~')) {
                return false;
            }
        }
        return true;
    }

    /// Whether a `Q` had to be blanked, so that what was read is no longer what the file holds.
    public boolean isChanged() {
        return isChanged;
    }

    /// Operators that close what is still open.
    public String remainder() {
        if (states == 0 && marks == 0 && !inText) {
            return "";
        }
        return (inText ? "ET " : "") + "EMC ".repeat(marks) + "Q ".repeat(states);
    }
}
