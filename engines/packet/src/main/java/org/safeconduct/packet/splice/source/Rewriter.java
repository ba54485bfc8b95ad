package org.safeconduct.packet.splice.source;

import java.io.IOException;

/// Copies a value token by token with single spaces only where two tokens would run together, and hands out its
/// references.
///
/// One pass without recursion: brackets are copied like everything else.
public final class Rewriter {
    /// Takes the pieces of a value.
    public interface Receiver {
        /// Syntax to be written as it stands.
        void raw(byte[] bytes, int start, int end);

        void space();

        /// The object number of a reference, to be written in its place.
        void reference(int number) throws IOException;
    }

    private final Receiver receiver;
    private boolean regular;

    public Rewriter(Receiver receiver) {
        this.receiver = receiver;
    }

    /// Says that what was written last by somebody else ends in a regular character, such as a name.
    public Rewriter afterName() {
        regular = true;
        return this;
    }

    public void copy(Slice value) throws IOException {
        var bytes = value.bytes();
        var lexer = new Lexer(bytes, value.start(), value.end());
        lexer.skipSpace();
        while (!lexer.atEnd()) {
            var start = lexer.at();
            var number = Lexer.isDigit(bytes[start]) ? lexer.referenceOrNothing() : -1;
            if (number >= 0) {
                separate();
                receiver.reference(number);
                regular = true;
            } else {
                lexer.skipToken();
                token(bytes, start, lexer.at());
            }
            lexer.skipSpace();
        }
    }

    private void token(byte[] bytes, int start, int end) {
        if (Lexer.isRegular(bytes[start])) {
            separate();
        }
        receiver.raw(bytes, start, end);
        regular = Lexer.isRegular(bytes[end - 1]) || bytes[start] == '/';
    }

    private void separate() {
        if (regular) {
            receiver.space();
        }
    }
}
