package org.safeconduct.vault.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.safeconduct.vault.VaultException;

/// The secret half of the key that signs checkpoints and bags. It prints nothing but its public half.
public final class SigningKey {
    private final KeyPair pair;
    private final VerifierKey open;

    private SigningKey(String origin, KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        this.pair = pair;
        this.open = VerifierKey.of(origin, Arrays.copyOfRange(encoded, encoded.length - Tree.HASH, encoded.length));
    }

    /// A new one, by the dice of the machine.
    ///
    /// @param origin what the log is called, such as `legal-aid.example/ledger`
    public static SigningKey make(String origin) {
        try {
            return new SigningKey(
                    origin, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new VaultException("This Java cannot sign.", e);
        }
    }

    /// Reads what [#secret] wrote; empty where it is something else.
    public static Optional<SigningKey> find(String secret) {
        var parts = secret.strip().split(" ", -1);
        try {
            return parts.length == 3 ? Optional.of(of(parts[0], parts[1], parts[2])) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// One line of text, to be kept sealed.
    public String secret() {
        return open.name() + " " + base64(pair.getPublic().getEncoded()) + " "
                + base64(pair.getPrivate().getEncoded());
    }

    public VerifierKey open() {
        return open;
    }

    byte[] sign(byte[] text) {
        try {
            var hand = Signature.getInstance("Ed25519");
            hand.initSign(pair.getPrivate());
            hand.update(text);
            return hand.sign();
        } catch (GeneralSecurityException e) {
            throw new VaultException("This Java cannot sign.", e);
        }
    }

    private static SigningKey of(String origin, String open, String secret) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("Ed25519");
        var pair = new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(open))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))));
        var key = new SigningKey(origin, pair);
        if (!key.open.verifies(new byte[0], key.sign(new byte[0]))) {
            throw new GeneralSecurityException("two halves of two keys");
        }
        return key;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "signing key of " + open.name();
    }
}
