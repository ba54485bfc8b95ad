package org.safeconduct.packet.splice.source;

/// Follows what a page's content leaves open, over all its streams.
///
/// A `Q` without a `q` is ignored by every viewer; here it is blanked, so that it stays without effect when the
/// content later stands between a `q` and a `Q`.
public final class ContentScan {
    private static final int DEEPEST = 1000;

    private int states;
    private int marks;
    private boolean inText;
    private boolean isChanged;

    /// Reads one stream to its end; operators may not span streams (ISO 32000-2, 7.8.2).
    ///
    /// @throws DamagedException when the stream cannot be followed
    public void read(byte[] content) throws DamagedException {
        var lexer = new Lexer(content, 0, content.length);
        lexer.skipSpace();
        while (!lexer.atEnd()) {
            var start = lexer.at();
            lexer.skipToken();
            if (content[start] >= 'B' && content[start] <= 'q') {
                operator(content, start, lexer);
            }
            lexer.skipSpace();
        }
        if (states > DEEPEST || marks > DEEPEST) {
            throw new DamagedException("the content opens more than it can mean to");
        }
    }

    private void operator(byte[] content, int start, Lexer lexer) throws DamagedException {
        switch (lexer.at() - start) {
            case 1 -> single(content, start);
            case 2 -> pair(content, start, lexer);
            case 3 -> triple(content, start);
            default -> {}
        }
    }

    private void single(byte[] content, int start) {
        if (content[start] == 'q') {
            states++;
        } else if (content[start] == 'Q') {
            if (states > 0) {
                states--;
            } else {
                content[start] = ' ';
                isChanged = true;
            }
        }
    }

    private void pair(byte[] content, int start, Lexer lexer) throws DamagedException {
        var first = content[start];
        var second = content[start + 1];
        if (second == 'T' && (first == 'B' || first == 'E')) {
            inText = first == 'B';
        } else if (first == 'I' && second == 'D') {
            skipInlineImage(content, lexer);
        }
    }

    private void triple(byte[] content, int start) {
        var first = content[start];
        var opens = first == 'B' && (content[start + 1] == 'D' || content[start + 1] == 'M');
        var closes = first == 'E' && content[start + 1] == 'M';
        if (content[start + 2] == 'C' && (opens || closes)) {
            marks = Math.max(0, marks + (opens ? 1 : -1));
        }
    }

    /// The data of an inline image ends at an `EI` between white space that plain text follows: data may hold those
    /// letters by chance (ISO 32000-2, 8.9.7).
    private static void skipInlineImage(byte[] content, Lexer lexer) throws DamagedException {
        for (var i = lexer.at() + 1; i + 1 < content.length; i++) {
            if (content[i] == 'E'
                    && content[i + 1] == 'I'
                    && Lexer.isSpace(content[i - 1])
                    && looksLikeText(content, i + 2)) {
                lexer.moveTo(i + 2);
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
