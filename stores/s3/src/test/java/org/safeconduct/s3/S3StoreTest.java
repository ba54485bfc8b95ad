package org.safeconduct.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.BlobStore;

class S3StoreTest extends StoreContract {
    @TempDir
    Path staging;

    private Server server;
    private S3Store first;
    private S3Store second;

    @BeforeEach
    void start() throws Exception {
        server = Server.start();
        first = new S3Store(server.bucket("first", staging));
        second = new S3Store(server.bucket("second", staging));
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
        server.close();
    }

    /// A page of this protocol holds a thousand names.
    @Test
    void a_walk_goes_from_page_to_page() throws IOException {
        for (int each = 0; each < 1001; each++) {
            plant(Digest.ofContent(new byte[] {(byte) each, (byte) (each >> 8)}), SEALED);
        }
        assertThat(names(first, Optional.empty())).hasSize(1001).isSorted();
    }

    @Test
    void what_is_no_object_is_passed_over() throws IOException {
        server.put("first", "objects/notes.txt", SEALED);
        assertThat(names(first, Optional.empty())).isEmpty();
    }

    @Override
    BlobStore store() {
        return first;
    }

    @Override
    BlobStore second() {
        return second;
    }

    @Override
    void plant(Digest id, byte[] bytes) {
        server.put("first", "objects/" + id.hex(), bytes);
    }

    @Override
    int aside() {
        return server.count("first", "aside/");
    }
}
