package org.safeconduct.search.seal;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.tests.store.BaseDirectoryTestCase;

/// Everything that Lucene asks of a directory, as its own tests ask it, with a cache so small that it is always full.
public class LuceneDirectoryTest extends BaseDirectoryTestCase {
    @Override
    protected Directory getDirectory(Path folder) throws IOException {
        return new SealedDirectory(new MMapDirectory(folder), IndexKey.of(new byte[IndexKey.SIZE]), 8 * 4096);
    }

    /// Opens files while they are being written, and a file without its last page is refused on purpose.
    @Override
    public void testThreadSafetyInListAll() {
        assumeTrue("a seal is closed only with the file", false);
    }
}
