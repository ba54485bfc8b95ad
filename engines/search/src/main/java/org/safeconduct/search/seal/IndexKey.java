package org.safeconduct.search.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The one secret that opens an index. It is held in memory and written nowhere.
public final class IndexKey {
    /// In bytes.
    public static final int SIZE = 32;

    private static final String LABEL = "safeconduct/index/1 ";

    private final byte[] secret;

    private IndexKey(byte[] secret) {
        this.secret = secret;
    }

    /// Copies the secret; the caller may wipe its own.
    public static IndexKey of(byte[] secret) {
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("an index key has " + SIZE + " bytes, not " + secret.length);
        }
        return new IndexKey(secret.clone());
    }

    SecretKey forFile(byte[] salt, String name) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .addSalt(salt)
                                    .thenExpand((LABEL + name).getBytes(StandardCharsets.UTF_8), SIZE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HKDF", e);
        }
    }
}
