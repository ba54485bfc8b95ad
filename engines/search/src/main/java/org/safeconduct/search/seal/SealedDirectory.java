package org.safeconduct.search.seal;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/// Seals every file of another directory, files made for a moment included. Names and sizes can be seen; nothing else.
///
/// A file that was changed in one bit, cut, lengthened, renamed from outside, or exchanged for another of the index is
/// refused with a `CorruptIndexException` that names it: at its opening, or when the page is first read. A whole index
/// put
/// back as it once was is not seen here, since every file of it is true; whoever keeps an index remembers its mark.
public final class SealedDirectory extends FilterDirectory {
    private final IndexKey key;
    private final PageCache cache;

    /// @param cached how many bytes of opened pages to keep in memory
    public SealedDirectory(Directory sealed, IndexKey key, long cached) {
        super(sealed);
        this.key = key;
        this.cache = new PageCache((int) (cached / PageCipher.PLAIN));
    }

    @Override
    public long fileLength(String name) throws IOException {
        return Layout.of(name, in.fileLength(name)).length();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return seal(in.createOutput(name, context), name);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        var raw = in.createTempOutput(prefix, suffix, context);
        return seal(raw, raw.getName());
    }

    private IndexOutput seal(IndexOutput raw, String name) throws IOException {
        try {
            return new SealedOutput(raw, key, name);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        var raw = in.openInput(name, context);
        try {
            return new SealedInput(Pages.open(name, raw, key, cache));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /// A name is part of the seal, so the content is sealed anew. Lucene renames one small file at each commit.
    @Override
    public void rename(String source, String target) throws IOException {
        String beside = reseal(source, target);
        in.sync(List.of(beside));
        in.rename(beside, target);
        in.deleteFile(source);
    }

    private String reseal(String source, String target) throws IOException {
        var raw = in.createTempOutput(target, "renamed", IOContext.DEFAULT);
        try (var from = openInput(source, IOContext.READONCE);
                var to = seal(raw, target)) {
            to.copyBytes(from, from.length());
        }
        return raw.getName();
    }
}
