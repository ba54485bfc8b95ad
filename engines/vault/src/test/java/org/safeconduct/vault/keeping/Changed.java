package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;

/// A sound store of which one thing is changed. Of itself it knows no groups.
class Changed implements BlobStore {
    private final BlobStore sound;

    Changed(BlobStore sound) {
        this.sound = sound;
    }

    @Override
    public Incoming begin() throws IOException {
        return sound.begin();
    }

    @Override
    public Optional<Blob> find(Digest id) throws IOException {
        return sound.find(id);
    }

    @Override
    public Stream<Digest> list(Optional<Digest> last) throws IOException {
        return sound.list(last);
    }

    @Override
    public void setAside(Digest id) throws IOException {
        sound.setAside(id);
    }

    @Override
    public void discard(Digest id) throws IOException {
        sound.discard(id);
    }
}
