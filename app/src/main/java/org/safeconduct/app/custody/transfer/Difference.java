package org.safeconduct.app.custody.transfer;

import org.jspecify.annotations.Nullable;

/// What is one thing at the place that was left and another where the person came, or isn't known of one of them.
///
/// @param name such as `circuit`
/// @param before null where nobody knows
/// @param after null where nobody knows
public record Difference(
        String name, @Nullable String before, @Nullable String after) {}
