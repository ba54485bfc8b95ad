package org.safeconduct.app.team.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// 256 bits of chance that open something to whoever holds them. Only the hash is ever stored.
///
/// @param words as it stands in a cookie or an address
public record Token(String words) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    public static Token random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Chance this long cannot be guessed, so a fast hash without salt is enough.
    public byte[] hash() {
        return hash(words);
    }

    /// SHA-256 of the words.
    public static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Keeps it out of failures and logs.
    @Override
    public String toString() {
        return "Token";
    }
}
