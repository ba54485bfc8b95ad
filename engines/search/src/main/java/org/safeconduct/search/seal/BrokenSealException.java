package org.safeconduct.search.seal;

import org.apache.lucene.index.CorruptIndexException;

/// Thrown for a file that is not as it was sealed. What was done to it is not told apart, for an attacker could learn
/// from it. Lucene takes it for its own kind and hands it on.
final class BrokenSealException extends CorruptIndexException {
    private static final long serialVersionUID = 1L;

    private final String file;

    BrokenSealException(String file) {
        super("not as it was sealed", file);
        this.file = file;
    }

    String file() {
        return file;
    }
}
