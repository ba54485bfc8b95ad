package org.safeconduct.search.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexInput;
import org.jspecify.annotations.Nullable;

/// One sealed file, opened. Its last page is checked at once, and with it the length of the whole; every other page
/// when
/// it is first asked for.
final class Pages {
    private final String name;
    private final IndexInput sealed;
    private final Layout layout;
    private final PageCipher cipher;
    private final PageCache cache;
    private final AtomicReferenceArray<PageCache.@Nullable Held> shelf;
    private volatile boolean closed;

    private Pages(String name, IndexInput sealed, Layout layout, PageCipher cipher, PageCache cache) {
        this.name = name;
        this.sealed = sealed;
        this.layout = layout;
        this.cipher = cipher;
        this.cache = cache;
        this.shelf = cache.shelf(layout.pages());
    }

    static Pages open(String name, IndexInput sealed, IndexKey key, PageCache cache) throws IOException {
        var layout = Layout.of(name, sealed.length());
        var head = new byte[Layout.HEAD];
        sealed.readBytes(head, 0, head.length);
        if (!Arrays.equals(head, 0, Layout.MAGIC.length, Layout.MAGIC, 0, Layout.MAGIC.length)) {
            throw new BrokenSealException(name);
        }
        var salt = Arrays.copyOfRange(head, Layout.MAGIC.length, head.length);
        var pages = new Pages(name, sealed, layout, new PageCipher(key.forFile(salt, name)), cache);
        pages.page(layout.pages() - 1);
        return pages;
    }

    String name() {
        return name;
    }

    long length() {
        return layout.length();
    }

    Optional<Boolean> isLoaded() {
        return sealed.isLoaded();
    }

    byte[] page(long number) throws IOException {
        if (closed) {
            throw new AlreadyClosedException("closed: " + name);
        }
        var held = shelf.get((int) number);
        return held != null ? held.page() : fetch(number);
    }

    private byte[] fetch(long number) throws IOException {
        var bytes = new byte[layout.plain(number) + PageCipher.TAG];
        var reader = sealed.clone();
        reader.seek(Layout.offset(number));
        reader.readBytes(bytes, 0, bytes.length);
        try {
            var page = cipher.open(number, layout.isLast(number), bytes);
            cache.keep(shelf, (int) number, page);
            return page;
        } catch (GeneralSecurityException _) {
            throw new BrokenSealException(name);
        }
    }

    void close() throws IOException {
        if (!closed) {
            closed = true;
            cache.drop(shelf);
            sealed.close();
        }
    }
}
