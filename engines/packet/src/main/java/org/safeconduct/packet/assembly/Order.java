package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a person asks for.
///
/// @param manifest `filing.yaml`, or the case folder that holds one
/// @param target the PDF to write; a filing of several volumes puts `_Part1`, `_Part2` before the ending
/// @param purpose whether blocks stop the work
/// @param editable a folder for editable copies of the filled forms, or null for none
public record Order(
        Path manifest,
        Path target,
        Purpose purpose,
        @Nullable Path editable) {

    /// What the result is for.
    public enum Purpose {
        /// For the court: not assembled while anything blocks.
        FILING,
        /// For the team's own eyes: assembled in spite of blocks, with DRAFT on every page.
        DRAFT
    }

    boolean isDraft() {
        return purpose == Purpose.DRAFT;
    }
}
