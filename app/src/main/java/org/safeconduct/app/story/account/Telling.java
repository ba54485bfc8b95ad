package org.safeconduct.app.story.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it was told once. Nobody changes it afterwards.
///
/// @param number from 1
public record Telling(UUID id, int number, Said said) {

    /// What is kept of it.
    ///
    /// @param source where the words are found: a paper and its pages, notes of a talk
    /// @param why    why it was told again; null for the first
    public record Said(
            Circumstances circumstances,
            Text text,
            String source,
            @Nullable String why) {}

    /// How it was told.
    ///
    /// @param day         null where nobody knows
    /// @param language    as ISO 639 has it
    /// @param interpreter by name or number; null where nobody interpreted
    public record Circumstances(
            @Nullable LocalDate day,
            String language,
            @Nullable String interpreter,
            ReadBack readBack) {}

    /// Whether the speaker heard or read it again in a language of their own.
    public enum ReadBack {
        UNKNOWN,
        NOT_READ,
        READ,
        READ_AND_CORRECTED
    }

    public Text text() {
        return said.text();
    }

    public Circumstances circumstances() {
        return said.circumstances();
    }
}
