package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.List;
import org.conscrypt.Conscrypt;
import org.jspecify.annotations.Nullable;

/// The library's channels. Both kinds make and open the same files.
///
/// @param cipher whose ChaCha20-Poly1305 it is; none for Java's own
record Channels(@Nullable Provider cipher) {
    static final Channels JAVA = new Channels(null);

    /// With the cipher of BoringSSL where this machine can load it: on processors without AVX-512 Java's takes five
    /// times
    /// as long.
    static final Channels FASTEST = Conscrypt.isAvailable()
            ? new Channels(
                    Conscrypt.newProviderBuilder().provideTrustManager(false).build())
            : JAVA;

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
}
