package org.safeconduct.app.lost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Since when an item has been in a state, and who says so.
public record StateReached(
        Item.State state, LocalDate since, @Nullable String source) {}
