package org.safeconduct.packet.filing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An English translation, filed directly behind its document.
///
/// @param certificate null when the manifest gives none, which blocks the filing (rule LANG-01)
public record Translation(Path file, @Nullable TranslationCertificate certificate) {}
