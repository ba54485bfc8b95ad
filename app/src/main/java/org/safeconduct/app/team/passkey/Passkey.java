package org.safeconduct.app.team.passkey;

import java.time.Instant;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/// A passkey as its member sees it.
///
/// @param label what they called it
public record Passkey(String id, String label, Instant made, Instant used) {
    static Passkey of(CredentialRecord passkey) {
        return new Passkey(
                passkey.getCredentialId().toBase64UrlString(),
                passkey.getLabel(),
                passkey.getCreated(),
                passkey.getLastUsed());
    }
}
