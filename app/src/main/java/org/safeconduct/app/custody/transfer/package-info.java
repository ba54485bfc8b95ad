/// What a transfer to another place touches, gone through point by point.
///
/// A **point** says what may change, why, and what somebody can do about it. A **move** is a client's way from one
/// place
/// to another, with the **differences** between them as far as both are known. A person **settles** a point: it is
/// done,
/// or does not apply, and why. Until then it is open, here and in the calendar. Nothing else changes by it.
@NullMarked
package org.safeconduct.app.custody.transfer;

import org.jspecify.annotations.NullMarked;
