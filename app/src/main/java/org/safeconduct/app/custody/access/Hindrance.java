package org.safeconduct.app.custody.access;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.condition.Condition;
import org.safeconduct.app.custody.condition.Subject;

/// An act that kept somebody from the person in custody.
///
/// @param stay during which it was
public record Hindrance(UUID id, UUID stay, Told told) {

    /// What is told of it.
    ///
    /// @param words what happened
    /// @param who saw it, by name or role
    /// @param reason as the facility gave it; null where it gave none
    /// @param verdict beside the standard, as a person judged it
    public record Told(
            Kind kind,
            When when,
            String words,
            String who,
            @Nullable String reason,
            Condition.Verdict verdict) {}

    /// By the clock of the place.
    public record When(LocalDate day, @Nullable LocalTime at) {}

    /// What was done.
    public enum Kind {
        CALL_REFUSED(Subject.PHONE),
        CALL_CUT(Subject.PHONE),
        CALL_OVERHEARD(Subject.PHONE),
        VISIT_REFUSED(Subject.LEGAL_ACCESS),
        NO_PRIVATE_ROOM(Subject.LEGAL_ACCESS),
        PAPERS_REFUSED(Subject.LEGAL_ACCESS),
        INTERPRETER_NOT_CLEARED(Subject.LEGAL_ACCESS),
        MAIL_OPENED(Subject.MAIL),
        MAIL_LATE(Subject.MAIL),
        OTHER(Subject.LEGAL_ACCESS);

        private final Subject subject;

        Kind(Subject subject) {
            this.subject = subject;
        }

        /// Of which a standard speaks.
        public Subject subject() {
            return subject;
        }
    }
}
