/// A Lucene directory that a copied disk shows nothing of and that refuses what was tampered with.
///
/// A file is cut into **pages** of 4 KiB, each encrypted with AES-256-GCM under a key of this one file. The key comes
/// from the index key, a salt thrown for the file, and the file's name; the nonce from the page's number and from
/// whether it is the last. The format is written down in `docs/formats/index.md`.
@NullMarked
package org.safeconduct.search.seal;

import org.jspecify.annotations.NullMarked;
