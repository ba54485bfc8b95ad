package org.safeconduct.law.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// The secret half of a publisher's key. It prints nothing but its public half.
public final class PackSigner {
    private static final int POINT = 32;

    private final KeyPair pair;
    private final PackKey open;

    private PackSigner(String name, KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        this.pair = pair;
        open = PackKey.of(name, Arrays.copyOfRange(encoded, encoded.length - POINT, encoded.length));
    }

    /// One that signs with a pair of keys.
    ///
    /// @param name of the publisher, without spaces and plus signs, such as `legal-aid.example/rules`
    /// @param pair of Ed25519, made by whoever calls: the law asks no dice
    public static PackSigner of(String name, KeyPair pair) {
        return new PackSigner(name, pair);
    }

    /// Reads what [#secret] wrote; empty where it is something else.
    public static Optional<PackSigner> find(String secret) {
        var parts = secret.strip().split(" ", -1);
        try {
            return parts.length == 3 ? Optional.of(of(parts)) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static PackSigner of(String[] parts) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("Ed25519");
        var open =
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(parts[1])));
        var secret =
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(parts[2])));
        var signer = new PackSigner(parts[0], new KeyPair(open, secret));
        if (!signer.open.verifies(new byte[0], signer.signature(new byte[0]))) {
            throw new GeneralSecurityException("two halves of two keys");
        }
        return signer;
    }

    /// One line of text, to be kept where nobody else reads it.
    public String secret() {
        var base64 = Base64.getEncoder();
        return open.name() + " " + base64.encodeToString(pair.getPublic().getEncoded()) + " "
                + base64.encodeToString(pair.getPrivate().getEncoded());
    }

    public PackKey open() {
        return open;
    }

    /// The pack with a signature under it.
    public String sign(RulePack pack) {
        return sign(pack.text());
    }

    String sign(String text) {
        var signature = Base64.getEncoder().encodeToString(signature(text.getBytes(StandardCharsets.UTF_8)));
        return text + "\n" + PackFile.DASH + open.name() + " " + signature + "\n";
    }

    private byte[] signature(byte[] text) {
        try {
            var hand = Signature.getInstance("Ed25519");
            hand.initSign(pair.getPrivate());
            hand.update(text);
            var mark = open.mark();
            var signed = hand.sign();
            var both = Arrays.copyOf(mark, mark.length + signed.length);
            System.arraycopy(signed, 0, both, mark.length, signed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign.", e);
        }
    }

    @Override
    public String toString() {
        return "signing key of " + open.name();
    }
}
