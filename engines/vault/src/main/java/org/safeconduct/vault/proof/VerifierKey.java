package org.safeconduct.vault.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.vault.Digest;

/// The public half of a signing key, as C2SP signed-note writes it: `name+hash+key`.
///
/// @param name the log's origin
/// @param key Base64 of the type, which is 1, and 32 bytes of Ed25519
public record VerifierKey(String name, String key) {
    /// Ed25519, in the numbering of signed-note.
    private static final byte ED25519 = 1;

    private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Z}\\p{C}]+");
    private static final Pattern SHAPE = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    /// What RFC 8410 puts before the 32 bytes.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifierKey {
        if (!NAME.matcher(name).matches() || !isKey(key)) {
            throw new IllegalArgumentException("not a name and a key");
        }
    }

    /// Empty where the line has another shape or its hash does not fit.
    public static Optional<VerifierKey> find(String line) {
        var found = SHAPE.matcher(line);
        if (!found.matches() || !NAME.matcher(found.group(1)).matches()) {
            return Optional.empty();
        }
        return isKey(found.group(3))
                ? Optional.of(new VerifierKey(found.group(1), found.group(3)))
                        .filter(key -> key.line().equals(line))
                : Optional.empty();
    }

    static VerifierKey of(String name, byte[] key) {
        return new VerifierKey(name, Base64.getEncoder().encodeToString(joined(new byte[] {ED25519}, key)));
    }

    /// As it is printed, published and compared.
    public String line() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + key;
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /// The first four bytes of the hash over name, line feed, type and key.
    byte[] id() {
        var sum = Digest.sha256().digest(joined((name + "\n").getBytes(StandardCharsets.UTF_8), typed()));
        return Arrays.copyOf(sum, 4);
    }

    static Optional<byte[]> decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private byte[] typed() {
        return Base64.getDecoder().decode(key);
    }

    private static boolean isKey(String base64) {
        return decoded(base64)
                .filter(bytes -> bytes.length == 1 + Tree.HASH && bytes[0] == ED25519)
                .isPresent();
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(joined(X509, Arrays.copyOfRange(typed(), 1, 1 + Tree.HASH))));
    }
}
