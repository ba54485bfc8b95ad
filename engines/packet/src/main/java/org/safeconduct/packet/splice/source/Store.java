package org.safeconduct.packet.splice.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.safeconduct.packet.PacketException;

/// Where the bytes of a source lie while parts point into it.
public sealed interface Store {
    long size();

    static OnDisk onDisk(Path file) throws IOException {
        return new OnDisk(
                file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }

    /// A file that has to stay as it is for as long as a part points into it; nothing is held open meanwhile.
    ///
    /// @param modified milliseconds, to notice that somebody wrote into the file
    record OnDisk(Path file, long size, long modified) implements Store {

        /// Opens the file, having made sure that it is still the one that was read.
        public FileChannel open() throws IOException {
            var channel = FileChannel.open(file, StandardOpenOption.READ);
            if (channel.size() != size || Files.getLastModifiedTime(file).toMillis() != modified) {
                channel.close();
                throw new PacketException("The file " + file.getFileName()
                        + " was changed while the filing was being put together. Start again.");
            }
            return channel;
        }
    }

    /// Bytes that were made, not found: decrypted, mended or re-encoded.
    @SuppressWarnings("ArrayRecordComponent") // identity is all that is ever asked of it
    record InMemory(byte[] bytes) implements Store {
        @Override
        public long size() {
            return bytes.length;
        }
    }
}
