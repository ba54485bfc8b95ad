package org.safeconduct.bench.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.conscrypt.Conscrypt;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.seal.Identity;
import org.safeconduct.vault.seal.Seal;

/// Hashing and sealing without a disk, against the fastest that one thread can do in one pass with the same cipher.
final class Memory {
    private static final int BLOCK = 64 * 1024;
    private static final int ROUNDS = 5;

    private Memory() {}

    static void measure(int megabytes, PrintStream out) throws GeneralSecurityException, IOException {
        var block = new byte[BLOCK];
        new Random(1).nextBytes(block);
        int blocks = megabytes * 1_000_000 / BLOCK;
        double limit = 0;
        double sealing = 0;
        // In turn, so that a disturbance meets both; the best of each.
        for (int round = 0; round < ROUNDS; round++) {
            limit = Math.max(limit, speed(blocks, onePass(block, blocks)));
            sealing = Math.max(sealing, speed(blocks, sealed(block, blocks)));
        }
        VaultBench.tell(out, "limit_mb_s", limit);
        VaultBench.tell(out, "sealing_mb_s", sealing);
        VaultBench.tell(out, "ratio", sealing / limit);
    }

    private static double speed(int blocks, long nanos) {
        return (double) blocks * BLOCK * 1000 / nanos;
    }

    /// SHA-256 of the plain bytes and ChaCha20-Poly1305 of each block, and nothing else.
    private static long onePass(byte[] block, int blocks) throws GeneralSecurityException {
        var sum = Digest.sha256();
        var cipher = Cipher.getInstance("ChaCha20-Poly1305", Conscrypt.newProvider());
        var key = new SecretKeySpec(new byte[32], "ChaCha20");
        var sealed = new byte[BLOCK + 16];
        long begin = System.nanoTime();
        for (int number = 0; number < blocks; number++) {
            sum.update(block);
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce(number)));
            cipher.doFinal(block, 0, BLOCK, sealed);
        }
        sum.digest();
        return System.nanoTime() - begin;
    }

    /// What the vault does with a file before a disk comes in: its hash and its sealed bytes.
    private static long sealed(byte[] block, int blocks) throws IOException {
        var recipient = Identity.make().recipient();
        var sum = Digest.sha256();
        long begin = System.nanoTime();
        try (var stream = Seal.onto(OutputStream.nullOutputStream(), recipient)) {
            for (int number = 0; number < blocks; number++) {
                sum.update(block);
                stream.write(block, 0, BLOCK);
            }
        }
        sum.digest();
        return System.nanoTime() - begin;
    }

    private static byte[] nonce(int number) {
        var nonce = new byte[12];
        for (int place = 0; place < 4; place++) {
            nonce[place] = (byte) (number >> (8 * place));
        }
        return nonce;
    }
}
