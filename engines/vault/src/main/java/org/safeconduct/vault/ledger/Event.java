package org.safeconduct.vault.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.Digest;

/// What happened to a case or to one object of it. Handles and hashes only, so that it may be kept when the
/// rest has to be erased.
///
/// @param caseRef a random handle, no name and no number of a court
/// @param actorRef a random handle of who did it
/// @param at by the clock of whoever reports it, to the millisecond
/// @param subject what it is about, or null when it is about the case as a whole
public record Event(
        Kind kind,
        String caseRef,
        String actorRef,
        Instant at,
        @Nullable Subject subject) {
    /// The case handle under which the ledger speaks of itself.
    public static final String HOUSE = "house";

    public Event {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Event of(Kind kind, String caseRef, String actorRef, Instant at) {
        return new Event(kind, caseRef, actorRef, at, null);
    }

    public Event about(Subject of) {
        return new Event(kind, caseRef, actorRef, at, of);
    }

    /// What can happen. The words in the ledger are these in small letters with hyphens.
    public enum Kind {
        RECEIVED,
        VERIFIED,
        VIEWED,
        EXPORTED,
        TRANSLATED,
        DERIVED,
        TRANSFERRED,
        DESTROYED,
        DAMAGE_FOUND,
        REPAIRED,
        HELD,
        RELEASED,
        /// Somebody said until when the case has to be kept.
        RETAINED,
        /// The first of two people asked for the destruction of the case.
        DESTRUCTION_ASKED,
        RESTORED,
        CLOCK_WENT_BACK;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// The object that an event is about.
    ///
    /// @param object the name of the object, which is the hash of its sealed bytes
    /// @param bytes the length of the sealed object, so that a cut one can be told from an altered one
    /// @param commit what binds facts and content without revealing them, or null where nothing is bound
    public record Subject(
            Digest object, long bytes, @Nullable Digest commit) {}
}
