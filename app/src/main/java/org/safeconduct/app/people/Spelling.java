package org.safeconduct.app.people;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name as one source writes it.
///
/// @param spelled the whole of it, in the order of its own script
/// @param source who said or which paper shows it
public record Spelling(
        UUID id,
        Use use,
        String spelled,
        @Nullable String given,
        @Nullable String middle,
        @Nullable String family,
        String source) {

    /// Not stored yet.
    public record Draft(
            Use use,
            String spelled,
            @Nullable String given,
            @Nullable String middle,
            @Nullable String family,
            String source) {

        /// As the papers of the case spell it, part by part.
        public static Draft ofPapers(
                @Nullable String given, @Nullable String middle, @Nullable String family, String source) {
            return new Draft(Use.PAPERS, joined(given, middle, family), given, middle, family, source);
        }

        public static Draft whole(Use use, String spelled, String source) {
            return new Draft(use, spelled, null, null, null, source);
        }
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    /// What a spelling is for.
    public enum Use {
        /// What the papers of this case use, in Latin letters.
        PAPERS,
        /// In the person's own script.
        OWN,
        /// Seen somewhere, or used once.
        OTHER
    }
}
