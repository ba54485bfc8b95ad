/// What is held to the elements of a claim.
///
/// A **tie** names its source (testimony, a statement of an account, an item of evidence or a passage of it, a page of
/// a country report), whoever
/// made it, its bearing, and what it proves. A tie is not rewritten: it is withdrawn and another is made.
@NullMarked
package org.safeconduct.app.claim.tie;

import org.jspecify.annotations.NullMarked;
