package org.safeconduct.app.filing.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An official form of the filing.
///
/// @param form its number, such as I-589
/// @param filled the document that is the form filled by hand, or null to have it filled from the facts
public record FormWanted(String form, @Nullable UUID filled) {}
