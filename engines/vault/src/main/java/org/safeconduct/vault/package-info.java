/// Keeps what a client has so that it can be neither lost nor doubted, and proves it to strangers.
///
/// An **object** is one sealed file; its name is the SHA-256 of its sealed bytes. The **ledger** is the record
/// of what happened to objects; nothing in it can be changed, left out or taken back without that being seen. A
/// **bag** is a folder that carries both out of the house. This package holds the words that the others share.
@NullMarked
package org.safeconduct.vault;

import org.jspecify.annotations.NullMarked;
