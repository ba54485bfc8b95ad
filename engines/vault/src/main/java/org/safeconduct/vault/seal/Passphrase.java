package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.util.Arrays;

/// The `scrypt` recipient of age: a file key under a passphrase, alone in its header.
///
/// @param cost the power of two of the work, which the file names and an attacker may choose
record Passphrase(String words, int cost) implements RecipientStanzaReader, RecipientStanzaWriter {
    /// About a second and 256 MiB, as the `age` command takes.
    static final int USUAL = 18;
    /// Above this the file is a bomb.
    private static final int MOST = 20;

    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final String TYPE = "scrypt";
    private static final Pattern COST = Pattern.compile("[1-9][0-9]?");
    private static final int SALT = 16;
    private static final int BODY = 32;

    static Passphrase of(char[] words) {
        return new Passphrase(new String(words), USUAL);
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey key) throws GeneralSecurityException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var body = cipher(Cipher.ENCRYPT_MODE, salt, cost).doFinal(key.getEncoded());
        var arguments = List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(cost));
        return List.of(new Stanza(arguments, body));
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        var found = new ArrayList<RecipientStanza>();
        stanzas.forEach(found::add);
        var only = found.getFirst();
        refuseUnless(found.size() == 1 && only.getType().equals(TYPE));
        refuseUnless(only.getArguments().size() == 2 && only.getBody().length == BODY);
        int asked = cost(only.getArguments().getLast());
        return new FileKey(cipher(Cipher.DECRYPT_MODE, salt(only.getArguments().getFirst()), asked)
                .doFinal(only.getBody()));
    }

    private static int cost(String words) throws GeneralSecurityException {
        refuseUnless(COST.matcher(words).matches() && Integer.parseInt(words) <= MOST);
        return Integer.parseInt(words);
    }

    private static byte[] salt(String words) throws GeneralSecurityException {
        var salt = Base64.getDecoder().decode(words);
        refuseUnless(Base64.getEncoder().withoutPadding().encodeToString(salt).equals(words) && salt.length == SALT);
        return salt;
    }

    private Cipher cipher(int mode, byte[] salt, int work) throws GeneralSecurityException {
        var key = SCrypt.generate(
                words.getBytes(StandardCharsets.UTF_8), Arrays.concatenate(LABEL, salt), 1 << work, 8, 1, 32);
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher;
    }

    private static void refuseUnless(boolean sound) throws GeneralSecurityException {
        if (!sound) {
            throw new GeneralSecurityException("not a header of one passphrase");
        }
    }

    @Override
    public String toString() {
        return "passphrase";
    }

    private static final class Stanza implements RecipientStanza {
        private final List<String> arguments;
        private final byte[] body;

        Stanza(List<String> arguments, byte[] body) {
            this.arguments = arguments;
            this.body = body;
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body;
        }
    }
}
