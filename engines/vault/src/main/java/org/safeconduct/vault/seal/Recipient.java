package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// Whom a file is sealed for.
///
/// @param key as `age-keygen` prints it: `age1` and 58 more letters
public record Recipient(String key) {
    public Recipient {
        writer(key);
    }

    public static Optional<Recipient> find(String key) {
        try {
            return Optional.of(new Recipient(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    RecipientStanzaWriter writer() {
        return writer(key);
    }

    private static RecipientStanzaWriter writer(String key) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("not a public key of age", e);
        }
    }
}
