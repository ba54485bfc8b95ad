package org.safeconduct.law.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The public half of a publisher's Ed25519 key, as C2SP signed-note writes it: `name+hash+key`.
///
/// @param name of the publisher, which its packs bear
/// @param point the 32 bytes, as Base64
public record PackKey(String name, String point) {
    private static final byte ED25519 = 1;
    private static final int POINT = 32;
    private static final int MARK = 4;
    private static final Pattern SHAPE =
            Pattern.compile("([^\\s+\\p{Z}\\p{C}]{1,200})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

    /// What RFC 8410 puts before the 32 bytes.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /// Empty where the line has another shape or its hash does not fit.
    public static Optional<PackKey> find(String line) {
        var found = SHAPE.matcher(line.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var typed = Base64.getDecoder().decode(found.group(3));
        return typed.length == 1 + POINT && typed[0] == ED25519
                ? Optional.of(of(found.group(1), Arrays.copyOfRange(typed, 1, typed.length)))
                        .filter(key -> key.line().equals(line.strip()))
                : Optional.empty();
    }

    static PackKey of(String name, byte[] point) {
        return new PackKey(name, Base64.getEncoder().encodeToString(point));
    }

    /// As it is published and compared.
    public String line() {
        return name + "+" + HexFormat.of().formatHex(mark()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /// By which a signature says whose it is: four bytes of the hash over name, line feed, type and key.
    byte[] mark() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash.digest(typed()), MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    /// @param signature the mark and 64 bytes
    boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded())));
            check.update(text);
            return Arrays.equals(Arrays.copyOf(signature, MARK), mark())
                    && check.verify(Arrays.copyOfRange(signature, MARK, signature.length));
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private byte[] encoded() {
        var point = Base64.getDecoder().decode(this.point);
        var encoded = Arrays.copyOf(X509, X509.length + POINT);
        System.arraycopy(point, 0, encoded, X509.length, POINT);
        return encoded;
    }

    private byte[] typed() {
        var typed = new byte[1 + POINT];
        typed[0] = ED25519;
        System.arraycopy(Base64.getDecoder().decode(point), 0, typed, 1, POINT);
        return typed;
    }
}
