package org.safeconduct.packet.filing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An official form to be filled from the case's facts and filed in front of the exhibits.
///
/// @param form its number, such as "I-589"
/// @param facts the case facts, a YAML file in the case folder (`docs/formats/facts.md`)
/// @param filled a copy already filled by hand; then `facts` is only compared with it
public record FormRequest(String form, Path facts, @Nullable Path filled) {}
