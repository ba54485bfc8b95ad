package org.safeconduct.vault.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.RunningHash;
import org.safeconduct.vault.VaultException;

/// Sealing and opening, both in constant memory.
public final class Seal {
    /// What came of opening a sealed file.
    public sealed interface Unsealed {
        /// Everything up to the end of the last chunk was sealed by whoever made the file.
        ///
        /// @param content SHA-256 of what was inside
        record Authentic(Digest content, long bytes) implements Unsealed {}

        /// Altered, cut, lengthened, or sealed for somebody else. Which of them is not told apart, because an
        /// attacker could learn from it.
        record NotAuthentic() implements Unsealed {}
    }

    /// The size of a chunk of age, which is what the library works in.
    private static final int CHUNK = 64 * 1024;

    private Seal() {}

    /// A stream whose content ends up sealed in another. Closing it writes the last chunk and closes the other;
    /// a file whose stream was not closed is refused by every reader.
    public static OutputStream onto(OutputStream out, Recipient... recipients) {
        return onto(out, Arrays.stream(recipients).map(Recipient::writer).toList());
    }

    static OutputStream onto(OutputStream out, List<RecipientStanzaWriter> writers) {
        try {
            return new SealingStream(Channels.FASTEST.sealing(new Drain(out), writers), CHUNK);
        } catch (GeneralSecurityException | IOException e) {
            throw new VaultException("The file cannot be sealed.", e);
        }
    }

    /// Opens what is sealed and pours it into the sink **while it is being checked**: the sink has to keep what
    /// it gets to itself until the answer is [Unsealed.Authentic].
    public static Unsealed open(InputStream sealed, Identity identity, OutputStream sink) {
        return open(sealed, identity.reader(), sink);
    }

    // Whatever goes wrong inside the library means one thing: it threw BufferUnderflowException on 24 hostile bytes.
    static Unsealed open(InputStream sealed, RecipientStanzaReader reader, OutputStream sink) {
        var spring = new Spring(sealed);
        try (var channel = Channels.FASTEST.opening(spring, reader)) {
            return pour(channel, sink);
        } catch (VaultException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException _) {
            spring.refuseIfBroken();
            return new Unsealed.NotAuthentic();
        }
    }

    private static Unsealed pour(ReadableByteChannel channel, OutputStream sink) throws IOException {
        var sum = new RunningHash();
        var chunk = new byte[CHUNK];
        var buffer = ByteBuffer.wrap(chunk);
        while (channel.read(buffer.clear()) >= 0) {
            sum.update(chunk, 0, buffer.position());
            write(sink, chunk, buffer.position());
        }
        return new Unsealed.Authentic(sum.digest(), sum.bytes());
    }

    private static void write(OutputStream sink, byte[] chunk, int length) {
        try {
            sink.write(chunk, 0, length);
        } catch (IOException e) {
            throw new VaultException("What was opened cannot be passed on.", e);
        }
    }
}
