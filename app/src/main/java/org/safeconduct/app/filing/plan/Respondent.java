package org.safeconduct.app.filing.plan;

import org.jspecify.annotations.Nullable;

/// A person in the proceeding, as the charging document prints the name.
///
/// @param own the whole name in its owner's alphabet
/// @param aNumber nine digits
public record Respondent(
        String given,
        @Nullable String middle,
        String family,
        @Nullable String own,
        String aNumber) {}
