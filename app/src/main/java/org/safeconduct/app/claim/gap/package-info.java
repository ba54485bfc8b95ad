/// Proof that could be expected and is not there.
///
/// A **gap** says what is missing, what was done to find it and why it cannot reasonably be had
/// (8 USC 1158(b)(1)(B)(ii)). One that says why is explained.
@NullMarked
package org.safeconduct.app.claim.gap;

import org.jspecify.annotations.NullMarked;
