package org.safeconduct.packet.filing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An English translation, filed directly behind its document.
///
/// @param certificate null when the manifest gives none, which blocks the filing (rule LANG-01)
public record Translation(Path file, @Nullable Certificate certificate) {

    /// The translator's certification (8 CFR 1003.33): either a signed file, or written by the engine from these
    /// facts.
    ///
    /// @param file the signed certificate, or null to have it typeset
    /// @param translator with an empty name when the manifest leaves it to the file
    /// @param covers titles of the documents it speaks for, as the certificate lists them (rule LANG-03);
    ///     never empty
    public record Certificate(
            @Nullable Path file, Translator translator, String from, Signature signature, List<String> covers) {}
}
