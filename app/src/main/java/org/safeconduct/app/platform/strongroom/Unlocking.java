package org.safeconduct.app.platform.strongroom;

import java.util.Optional;
import java.util.function.Supplier;

/// How the organisation's key is to be kept and opened.
///
/// @param passphrase asked for at most once, and only when it is needed; empty where nobody could be asked
/// @param wanted whether the key shall lie under a passphrase from now on
public record Unlocking(Optional<Supplier<char[]>> passphrase, boolean wanted) {
    /// With the key file alone.
    public static Unlocking byKeyFile() {
        return new Unlocking(Optional.empty(), false);
    }
}
