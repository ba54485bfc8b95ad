package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.safeconduct.vault.VaultException;

/// The secret half of a key. It shows itself to nobody but the files of this package.
public final class Identity {
    private final String secret;
    private final Recipient recipient;
    private final RecipientStanzaReader reader;

    private Identity(String secret, Recipient recipient) throws GeneralSecurityException {
        this.secret = secret;
        this.recipient = recipient;
        this.reader = Channels.FASTEST.reader(secret);
    }

    /// A new one, by the dice of the machine.
    public static Identity make() {
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Identity(words(pair.getPrivate()), new Recipient(words(pair.getPublic())));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new VaultException("This machine cannot make a key.", e);
        }
    }

    /// Empty where the words are no secret key of age.
    ///
    /// @param words a key file of `age-keygen`, comments included, or its one line that counts
    public static Optional<Identity> find(String words) {
        try {
            var secret = words.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .reduce((first, _) -> "")
                    .orElse("");
            var key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "X25519");
            var open = Channels.FASTEST.keys().translateKey(key);
            return Optional.of(new Identity(secret, new Recipient(words(open))));
        } catch (GeneralSecurityException | RuntimeException _) {
            return Optional.empty();
        }
    }

    public Recipient recipient() {
        return recipient;
    }

    /// As a key file of `age-keygen` holds it.
    byte[] secret() {
        return (secret + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// Safe to use from many threads: making one costs as much as opening a small file.
    RecipientStanzaReader reader() {
        return reader;
    }

    private static String words(Key key) {
        return new String(key.getEncoded(), StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "identity of " + recipient.key();
    }
}
