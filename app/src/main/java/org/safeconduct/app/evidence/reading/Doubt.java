package org.safeconduct.app.evidence.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page that a person should look at.
///
/// @param confidence of the machine in what it read, 0 to 100; null where it read nothing
public record Doubt(UUID item, int page, @Nullable Integer confidence) {}
