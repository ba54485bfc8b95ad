package org.safeconduct.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A SHA-256 in 64 lower-case hexadecimal digits, as `sha256sum` prints it.
public record Digest(String hex) implements Comparable<Digest> {
    public Digest {
        if (!isOne(hex)) {
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
        return isOne(hex) ? Optional.of(new Digest(hex)) : Optional.empty();
    }

    private static boolean isOne(String hex) {
        return hex.length() == 64 && hex.chars().allMatch(digit -> "0123456789abcdef".indexOf(digit) >= 0);
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
