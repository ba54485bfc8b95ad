package org.safeconduct.app.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was published about a country.
///
/// @param capture the file as somebody saved it, or null
public record Report(UUID id, Details details, @Nullable Capture capture, int version) {

    /// What is known of it without opening it.
    ///
    /// @param country ISO 3166 code
    /// @param published when, in EDTF
    /// @param language ISO 639-1 code
    public record Details(
            String country,
            Set<Topic> topics,
            String title,
            String publisher,
            String published,
            String language,
            @Nullable String url) {}

    /// A file as it was on the day on which it was saved.
    ///
    /// @param by who saved it, and how
    public record Capture(
            String sha256,
            long bytes,
            String name,
            @Nullable LocalDate on,
            @Nullable String by) {

        /// Of these bytes.
        public static Capture of(byte[] content, String name, @Nullable LocalDate on, @Nullable String by) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(content);
                return new Capture(HexFormat.of().formatHex(digest), content.length, name, on, by);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// What it is about.
    public enum Topic {
        PROTEST,
        OPPOSITION,
        POLICE,
        PRISON,
        COURTS,
        MILITARY,
        RELIGION,
        ETHNICITY,
        GENDER,
        SEXUALITY,
        FAMILY,
        GANGS,
        RELOCATION,
        RETURN,
        MEDICINE,
        BORDER,
        OTHER
    }
}
