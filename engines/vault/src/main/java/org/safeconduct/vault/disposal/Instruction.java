package org.safeconduct.vault.disposal;

import java.time.Instant;

/// Who wants what done with a case, when, and why.
///
/// @param actorRef the random handle of the person
/// @param reason in words, without names: it stands in the certificate of a destruction
public record Instruction(String caseRef, String actorRef, Instant at, String reason) {
    public Instruction {
        // A certificate is read line by line: a reason must not bring lines of its own.
        reason = reason.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
    }
}
