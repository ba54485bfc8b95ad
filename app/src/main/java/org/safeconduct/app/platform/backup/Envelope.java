package org.safeconduct.app.platform.backup;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// The seal around an archive: a file in the format of age, opened by a passphrase. The program `age -d` opens it too.
record Envelope(Path file, Passphrase passphrase) {
    private static final int BUFFER = 1 << 16;

    interface Reading<T> {
        T from(InputStream content) throws IOException;
    }

    OutputStream seal() throws IOException {
        FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            var sealed = new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(out, List.of(new PassphraseStanza(passphrase)));
            return new BufferedOutputStream(Channels.newOutputStream(sealed), BUFFER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java machine lacks a cipher", e);
        }
    }

    /// Reads all of it. What does not prove to be what was sealed is refused, by place.
    <T> T open(Reading<T> reading) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                InputStream content = new Proved(content(in), in)) {
            T read = reading.from(content);
            // The seal is proved by its last byte only.
            content.transferTo(OutputStream.nullOutputStream());
            return read;
        }
    }

    /// Whatever goes wrong below it is damage: the library answers some of it with exceptions of its own parsers.
    private final class Proved extends FilterInputStream {
        private final FileChannel sealed;

        Proved(InputStream content, FileChannel sealed) {
            super(content);
            this.sealed = sealed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException | RuntimeException e) {
                throw damaged(sealed, e);
            }
        }
    }

    private InputStream content(FileChannel in) throws IOException {
        try {
            var opened = new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(in, List.of(new PassphraseStanza(passphrase)));
            return new BufferedInputStream(Channels.newInputStream(opened), BUFFER);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotGoOn(
                    "%s does not open: the passphrase is another, or the file is damaged in its first bytes, or"
                                    .formatted(file)
                            + " it is no backup.",
                    e);
        }
    }

    private CannotGoOn damaged(FileChannel in, Exception cause) throws IOException {
        return new CannotGoOn(
                "%s is damaged or cut short, at or before byte %,d of %,d. Nothing was restored from it."
                        .formatted(file, in.position(), in.size()),
                cause);
    }
}
