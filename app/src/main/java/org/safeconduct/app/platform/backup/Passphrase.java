package org.safeconduct.app.platform.backup;

import java.nio.charset.StandardCharsets;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// What opens a backup. Whoever finds the file can guess for years, so short ones are refused.
public final class Passphrase {
    private static final int SHORTEST = 12;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// Takes a copy.
    ///
    /// @throws CannotGoOn when it is too short to protect anything
    public static Passphrase of(char[] characters) {
        if (characters.length < SHORTEST) {
            throw new CannotGoOn(
                    "A passphrase needs %d characters or more; four or five unrelated words are good and can be"
                                    .formatted(SHORTEST)
                            + " remembered.");
        }
        return new Passphrase(characters.clone());
    }

    byte[] bytes() {
        return new String(characters).getBytes(StandardCharsets.UTF_8);
    }
}
