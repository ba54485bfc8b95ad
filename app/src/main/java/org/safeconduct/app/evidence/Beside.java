package org.safeconduct.app.evidence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A page of another item that is to be shown beside one.
record Beside(UUID item, int page) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([1-9][0-9]{0,4})");

    /// Reads what stands in an address; empty where it is something else.
    static Optional<Beside> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new Beside(UUID.fromString(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
