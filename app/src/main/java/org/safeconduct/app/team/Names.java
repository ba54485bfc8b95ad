package org.safeconduct.app.team;

import java.util.Optional;

/// What people are called and sign in with.
public final class Names {
    private static final int LONGEST = 200;

    private Names() {}

    /// The key of the text that says what is wrong with it, if anything is.
    public static Optional<String> findFault(String name) {
        return name.isBlank()
                ? Optional.of("team.name.missing")
                : name.length() > LONGEST ? Optional.of("team.name.long") : Optional.empty();
    }
}
