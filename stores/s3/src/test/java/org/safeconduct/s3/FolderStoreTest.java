package org.safeconduct.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.FolderStore;

class FolderStoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    BlobStore store() {
        return new FolderStore(folder.resolve("first"));
    }

    @Override
    BlobStore second() {
        return new FolderStore(folder.resolve("second"));
    }

    @Override
    void plant(Digest id, byte[] bytes) {
        Disk.write(
                folder.resolve("first/objects")
                        .resolve(id.hex().substring(0, 2))
                        .resolve(id.hex()),
                bytes);
    }

    @Override
    int aside() throws IOException {
        try (var files = Files.list(folder.resolve("first/damaged"))) {
            return (int) files.count();
        }
    }
}
