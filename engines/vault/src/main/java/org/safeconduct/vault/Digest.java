package org.safeconduct.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A SHA-256 in 64 lower-case hexadecimal digits, as `sha256sum` prints it.
public record Digest(String hex) implements Comparable<Digest> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
        }
    }

    /// Takes 32 bytes that are a digest already.
    public static Digest of(byte[] sum) {
        return new Digest(HexFormat.of().formatHex(sum));
    }

    public static Digest ofContent(byte[] content) {
        return of(sha256().digest(content));
    }

    /// Empty where the text has another shape.
    public static Optional<Digest> find(String hex) {
        return SHAPE.matcher(hex).matches() ? Optional.of(new Digest(hex)) : Optional.empty();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new VaultException("This Java lacks SHA-256, which every Java has to have.", e);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Digest other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
