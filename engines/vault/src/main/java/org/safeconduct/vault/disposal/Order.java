package org.safeconduct.vault.disposal;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.Receipt;

/// What a person decided about a case; to be kept by whoever asked the engine, as a receipt is.
///
/// The ledger holds only its hash. An order that somebody edited has another hash and counts for nothing.
///
/// @param facts what was decided: `reason`, and `until` for a retention
/// @param salt 32 bytes of chance in hexadecimal digits
public record Order(String caseRef, Facts facts, String salt) {
    static Order of(String caseRef, Facts facts) {
        var salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return new Order(caseRef, facts, HexFormat.of().formatHex(salt));
    }

    /// What the ledger calls it.
    public Digest digest() {
        return Digest.ofContent(bound());
    }

    public String reason() {
        return facts.findText("reason").orElse("");
    }

    /// The first day on which the case need not be kept any more; empty unless this is a retention.
    public Optional<LocalDate> until() {
        return facts.findText("until").map(LocalDate::parse);
    }

    int bytes() {
        return bound().length;
    }

    private byte[] bound() {
        return Receipt.bound(facts, salt);
    }
}
