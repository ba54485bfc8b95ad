/// Ends what may end, and keeps what has to be kept: nobody destroys evidence alone, early, or while somebody
/// holds it.
///
/// An **order** is what a person decided about a case, with the reason; the ledger binds it without telling it.
/// A **legal hold** forbids destruction until it is released; **retention** says until when a case is kept at
/// least. **Destruction** is asked for by one person and carried out by another; a **certificate** proves it.
@NullMarked
package org.safeconduct.vault.disposal;

import org.jspecify.annotations.NullMarked;
