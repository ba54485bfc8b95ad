/// Takes files in, gives them out, and looks after them: nothing is acknowledged that was not read back,
/// nothing is shown that was not entered first.
///
/// An **object** is kept in a **blob store** under the hash of its sealed bytes, and never changed. A
/// **receipt** is what the depositor has to keep to get it back and to prove it. A **scrub** reads everything
/// again; a **damage** is what it finds; a **repair** fetches the true bytes from a second store.
@NullMarked
package org.safeconduct.vault.keeping;

import org.jspecify.annotations.NullMarked;
