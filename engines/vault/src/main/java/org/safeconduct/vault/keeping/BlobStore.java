package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;

/// Where sealed objects are kept, each under the SHA-256 of its bytes. Write-once: nothing here changes an
/// object.
///
/// Every method may fail with [IOException], which means the medium and never the object.
public interface BlobStore {
    /// Begins an object that nobody sees until it is kept.
    Incoming begin() throws IOException;

    /// Begins some hundreds of objects that wait for the medium together.
    default Group together() throws IOException {
        return OneByOne.in(this);
    }

    Optional<Blob> find(Digest id) throws IOException;

    /// The names of all objects in rising order, from the first one after `last` on; the store is read as the
    /// stream is.
    ///
    /// @param last where an earlier walk ended, or empty for the beginning
    Stream<Digest> list(Optional<Digest> last) throws IOException;

    /// Moves an object that is not what its name says out of the way. It is evidence of something and is not
    /// deleted.
    void setAside(Digest id) throws IOException;

    /// Takes an object away whose key was destroyed, or does nothing where it is gone. Nothing else is ever
    /// deleted.
    void discard(Digest id) throws IOException;

    /// An object on its way in. Closing it without keeping it leaves nothing behind.
    interface Incoming extends AutoCloseable {
        OutputStream sink() throws IOException;

        /// What is being written, for another thread: each stretch once it was forced to the medium, and the end once
        /// all of it was, or once this is closed. Empty where the medium takes objects as a whole.
        default Optional<Blob> follow() throws IOException {
            return Optional.empty();
        }

        /// Forces what was written to the medium and gives it back from there.
        Blob reread() throws IOException;

        /// Answers once the object will be found under its name after a loss of power.
        void keep(Digest id) throws IOException;

        @Override
        void close() throws IOException;
    }

    /// Objects on their way in together, from many threads at once: all are begun and written, then forced; all are
    /// read back and kept, then settled. Closing it leaves behind what was kept, and nothing else.
    interface Group extends AutoCloseable {
        /// Its objects are closed with the group.
        Incoming begin() throws IOException;

        /// Answers when everything that was written is on the medium.
        void force() throws IOException;

        /// Answers once everything that was kept will be found under its name after a loss of power.
        void settle() throws IOException;

        @Override
        void close() throws IOException;
    }

    /// An object that is held open: whatever is put in its place meanwhile, this reads the one that was found.
    interface Blob extends AutoCloseable {
        /// Its bytes from the beginning. One stream at a time; closing the stream does not close the blob.
        InputStream stream() throws IOException;

        long bytes() throws IOException;

        @Override
        void close() throws IOException;
    }
}
