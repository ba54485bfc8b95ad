package org.safeconduct.packet.filing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The certificate that an English declaration was read to its maker in a language they understand (rule LANG-04).
///
/// @param file the signed certificate, or null to have it typeset
/// @param language the language it was read in, as an ISO 639-1 code
public record Interpretation(@Nullable Path file, Translator interpreter, String language, Signature signature) {}
