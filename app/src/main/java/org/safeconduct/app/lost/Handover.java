package org.safeconduct.app.lost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The item went from one hand to the next.
///
/// @param day when, in EDTF
/// @param source the list, tag or person that says so
public record Handover(
        UUID id, String giver, String taker, @Nullable String day, String source) {}
