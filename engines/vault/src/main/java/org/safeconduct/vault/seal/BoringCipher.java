package org.safeconduct.vault.seal;

import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.ShortBufferException;
import org.jspecify.annotations.Nullable;

/// BoringSSL's ChaCha20-Poly1305 by way of memory outside the heap that each thread has once.
///
/// Conscrypt takes such memory anew for every chunk that lies on the heap, clears it and leaves it to the collector: a
/// third of the time that a large file took went there.
final class BoringCipher extends CipherSpi {
    static final String NAME = "ChaCha20-Poly1305";

    /// A chunk of age and its tag.
    private static final int LONGEST = 64 * 1024 + 16;

    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(
            () -> new Scratch(ByteBuffer.allocateDirect(LONGEST), ByteBuffer.allocateDirect(LONGEST)));

    private final Cipher cipher;

    private record Scratch(ByteBuffer in, ByteBuffer out) {}

    private BoringCipher(Provider boring) throws NoSuchAlgorithmException, NoSuchPaddingException {
        this.cipher = Cipher.getInstance(NAME, boring);
    }

    /// This cipher and nothing else, for a library that asks a provider.
    static Provider providedBy(Provider boring) {
        return new Only(boring);
    }

    @Override
    protected int engineDoFinal(ByteBuffer input, ByteBuffer output)
            throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        if (input.remaining() > LONGEST || cipher.getOutputSize(input.remaining()) > LONGEST) {
            return cipher.doFinal(input, output);
        }
        var scratch = SCRATCH.get();
        scratch.in().clear().put(input).flip();
        int length = cipher.doFinal(scratch.in(), scratch.out().clear());
        output.put(scratch.out().flip());
        return length;
    }

    @Override
    protected int engineDoFinal(byte[] input, int from, int length, byte[] output, int at)
            throws ShortBufferException, IllegalBlockSizeException, BadPaddingException {
        return cipher.doFinal(input, from, length, output, at);
    }

    @Override
    protected byte[] engineDoFinal(byte[] input, int from, int length)
            throws IllegalBlockSizeException, BadPaddingException {
        return cipher.doFinal(input, from, length);
    }

    @Override
    protected byte[] engineUpdate(byte[] input, int from, int length) {
        return cipher.update(input, from, length);
    }

    @Override
    protected int engineUpdate(byte[] input, int from, int length, byte[] output, int at) throws ShortBufferException {
        return cipher.update(input, from, length, output, at);
    }

    @Override
    protected void engineInit(int mode, Key key, SecureRandom random) throws InvalidKeyException {
        cipher.init(mode, key, random);
    }

    @Override
    protected void engineInit(int mode, Key key, AlgorithmParameterSpec parameters, SecureRandom random)
            throws InvalidKeyException, InvalidAlgorithmParameterException {
        cipher.init(mode, key, parameters, random);
    }

    @Override
    protected void engineInit(int mode, Key key, AlgorithmParameters parameters, SecureRandom random)
            throws InvalidKeyException, InvalidAlgorithmParameterException {
        cipher.init(mode, key, parameters, random);
    }

    @Override
    protected void engineSetMode(String mode) throws NoSuchAlgorithmException {
        throw new NoSuchAlgorithmException(mode);
    }

    @Override
    protected void engineSetPadding(String padding) throws NoSuchPaddingException {
        throw new NoSuchPaddingException(padding);
    }

    @Override
    protected int engineGetBlockSize() {
        return cipher.getBlockSize();
    }

    @Override
    protected int engineGetOutputSize(int length) {
        return cipher.getOutputSize(length);
    }

    @Override
    protected byte[] engineGetIV() {
        return cipher.getIV();
    }

    @Override
    protected @Nullable AlgorithmParameters engineGetParameters() {
        return cipher.getParameters();
    }

    private static final class Only extends Provider {
        private static final long serialVersionUID = 1L;

        Only(Provider boring) {
            super("Vault", "1", "ChaCha20-Poly1305 of BoringSSL");
            putService(new Provider.Service(this, "Cipher", NAME, BoringCipher.class.getName(), null, null) {
                @Override
                public Object newInstance(@Nullable Object parameter) throws NoSuchAlgorithmException {
                    try {
                        return new BoringCipher(boring);
                    } catch (GeneralSecurityException e) {
                        throw new NoSuchAlgorithmException(e);
                    }
                }
            });
        }
    }
}
