package org.safeconduct.app.platform.backup;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.util.Arrays;

/// The `scrypt` recipient of age (age-encryption.org/v1): the key of the file, locked with a passphrase.
record PassphraseStanza(Passphrase passphrase) implements RecipientStanzaWriter, RecipientStanzaReader {
    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SALT = 16;

    /// A guess costs 128 MB and some tenths of a second.
    private static final int WORK = 17;

    /// What a foreign file may ask of our memory (1 GB).
    private static final int MOST_WORK = 20;

    /// Held for a moment and compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    private record Stanza(String getType, List<String> getArguments, byte[] getBody) implements RecipientStanza {}

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey key) throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        String said = Base64.getEncoder().withoutPadding().encodeToString(salt);
        byte[] body = cipher(Cipher.ENCRYPT_MODE, salt, WORK).doFinal(key.getEncoded());
        return List.of(new Stanza(TYPE, List.of(said, "" + WORK), body));
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        List<RecipientStanza> all =
                StreamSupport.stream(stanzas.spliterator(), false).toList();
        if (all.size() != 1 || !all.getFirst().getType().equals(TYPE)) {
            throw new GeneralSecurityException("not locked with a passphrase");
        }
        List<String> arguments = all.getFirst().getArguments();
        if (arguments.size() != 2 || !arguments.get(1).matches("[1-9]\\d?")) {
            throw new GeneralSecurityException("a stanza of another form");
        }
        int work = Integer.parseInt(arguments.get(1));
        byte[] salt = Base64.getDecoder().decode(arguments.getFirst());
        if (salt.length != SALT || work > MOST_WORK) {
            throw new GeneralSecurityException("a stanza that asks too much");
        }
        return new FileKey(
                cipher(Cipher.DECRYPT_MODE, salt, work).doFinal(all.getFirst().getBody()));
    }

    private Cipher cipher(int mode, byte[] salt, int work) throws GeneralSecurityException {
        byte[] key = SCrypt.generate(passphrase.bytes(), Arrays.concatenate(LABEL, salt), 1 << work, 8, 1, 32);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        // The nonce is zero by the format: each key is used once, because its salt is.
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher;
    }
}
