package org.safeconduct.names.parts;

import org.safeconduct.names.letters.Token;

/// One word of a name and what it does there.
public record Part(Token token, Role role) {
    Part as(Role other) {
        return new Part(token, other);
    }

    @Override
    public String toString() {
        return token.written();
    }
}
