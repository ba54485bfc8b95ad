package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// Whom a file is sealed for.
public final class Recipient {
    private final String key;
    private final RecipientStanzaWriter writer;

    /// @param key as `age-keygen` prints it: `age1` and 58 more letters
    public Recipient(String key) {
        this(key, Channels.FASTEST);
    }

    Recipient(String key, Channels by) {
        this.key = key;
        try {
            this.writer = by.writer(key);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("not a public key of age", e);
        }
    }

    public static Optional<Recipient> find(String key) {
        try {
            return Optional.of(new Recipient(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public String key() {
        return key;
    }

    /// Safe to use from many threads: making one costs as much as sealing a small file.
    RecipientStanzaWriter writer() {
        return writer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recipient recipient && recipient.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
