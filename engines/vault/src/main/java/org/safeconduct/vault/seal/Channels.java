package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.List;
import org.conscrypt.Conscrypt;
import org.jspecify.annotations.Nullable;

/// The library's channels and keys. Both kinds make and open the same files.
///
/// @param cipher whose ChaCha20-Poly1305 it is; none for Java's own
/// @param agreement whose X25519 it is; none for Java's own
record Channels(@Nullable Provider cipher, @Nullable Provider agreement) {
    static final Channels JAVA = new Channels(null, null);

    /// With what BoringSSL brings where this machine can load it: on processors without AVX-512 Java's cipher takes
    /// five times as long, and its key agreement ten times.
    static final Channels FASTEST = Conscrypt.isAvailable()
            ? of(Conscrypt.newProviderBuilder().provideTrustManager(false).build())
            : JAVA;

    private static Channels of(Provider boring) {
        return new Channels(BoringCipher.providedBy(boring), boring);
    }

    WritableByteChannel sealing(WritableByteChannel out, List<RecipientStanzaWriter> writers)
            throws GeneralSecurityException, IOException {
        var factory =
                cipher == null ? new StandardEncryptingChannelFactory() : new StandardEncryptingChannelFactory(cipher);
        return factory.newEncryptingChannel(out, writers);
    }

    ReadableByteChannel opening(ReadableByteChannel in, RecipientStanzaReader reader)
            throws GeneralSecurityException, IOException {
        var factory =
                cipher == null ? new StandardDecryptingChannelFactory() : new StandardDecryptingChannelFactory(cipher);
        return factory.newDecryptingChannel(in, List.of(reader));
    }

    RecipientStanzaWriter writer(String key) throws GeneralSecurityException {
        return agreement == null
                ? X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key)
                : X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key, agreement);
    }

    RecipientStanzaReader reader(String secret) throws GeneralSecurityException {
        return agreement == null
                ? X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret)
                : X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret, agreement);
    }

    X25519KeyFactory keys() throws GeneralSecurityException {
        return agreement == null ? new X25519KeyFactory() : new X25519KeyFactory(agreement);
    }
}
