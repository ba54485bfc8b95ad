package org.safeconduct.search.seal;

import java.nio.charset.StandardCharsets;

/// Where everything stands in a sealed file, which its length alone tells.
///
/// @param pages at least 1: an empty file has an empty last page
/// @param length what the file holds, in bytes
record Layout(long pages, long length) {
    static final byte[] MAGIC = "SCINDEX1".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 32;
    static final int HEAD = MAGIC.length + SALT;

    /// @throws BrokenSealException when no sealed file can have this length
    static Layout of(String name, long sealed) throws BrokenSealException {
        long body = sealed - HEAD;
        long pages = Math.ceilDiv(body, PageCipher.SEALED);
        long last = body - (pages - 1) * PageCipher.SEALED - PageCipher.TAG;
        if (body < PageCipher.TAG || last < 0 || (last == 0 && pages > 1)) {
            throw new BrokenSealException(name);
        }
        return new Layout(pages, (pages - 1) * PageCipher.PLAIN + last);
    }

    static long offset(long page) {
        return HEAD + page * PageCipher.SEALED;
    }

    boolean isLast(long page) {
        return page == pages - 1;
    }

    /// How much of the file a page holds.
    int plain(long page) {
        return isLast(page) ? (int) (length - page * PageCipher.PLAIN) : PageCipher.PLAIN;
    }
}
