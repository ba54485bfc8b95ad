package org.safeconduct.search.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals and opens the pages of one file.
///
/// A nonce is used once: each number is written by the one writer that a file has, under a key that no other file has.
record PageCipher(SecretKey key) {
    static final int PLAIN = 4096;
    static final int TAG = 16;
    static final int SEALED = PLAIN + TAG;

    /// Asking the provider for a cipher costs more than sealing a page.
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(PageCipher::cipher);

    byte[] seal(long number, boolean last, byte[] page, int length) {
        try {
            return ready(Cipher.ENCRYPT_MODE, number, last).doFinal(page, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a page cannot be sealed", e);
        }
    }

    /// @throws GeneralSecurityException when the page is not the one that was sealed under this number
    byte[] open(long number, boolean last, byte[] sealed) throws GeneralSecurityException {
        return ready(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
    }

    private Cipher ready(int mode, long number, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
        var cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES in Galois mode", e);
        }
    }
}
