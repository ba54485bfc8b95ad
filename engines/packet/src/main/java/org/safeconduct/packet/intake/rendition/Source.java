package org.safeconduct.packet.intake.rendition;

import java.nio.file.Path;
import java.util.List;

/// One file to be turned into pages.
///
/// @param name the file as the manifest names it, the one to use in findings
/// @param scratch a private folder of this document, deleted afterwards
/// @param languages ISO 639-1 codes in which the document may be written, the likeliest first
/// @param printed told whenever another piece of a long document is on paper, lest long work be taken for a hang
public record Source(Path file, String name, Path scratch, List<String> languages, Runnable printed) {
    public Source {
        languages = List.copyOf(languages);
    }

    public Source(Path file, String name, Path scratch, List<String> languages) {
        this(file, name, scratch, languages, () -> {});
    }
}
