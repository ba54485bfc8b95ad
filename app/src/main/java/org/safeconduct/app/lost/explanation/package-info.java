/// Why evidence cannot reasonably be had, said from what was written down and from nothing else.
///
/// The **explanation** is what 8 USC 1158(b)(1)(B)(ii) leaves to an applicant who was asked for evidence and has none.
/// It
/// is drafted **sentence** by sentence, each from one entry of the case; what no entry says is not written but named as
/// a **gap**. The attorney writes on from there, in a version of their own.
@NullMarked
package org.safeconduct.app.lost.explanation;

import org.jspecify.annotations.NullMarked;
