/// The paper kit of an interview: its sheets printed for rooms where computers are not allowed, and the way back.
///
/// A **sheet** carries a code and no name. Whoever finds one learns nothing from it; whoever scans it in the case that
/// it was printed for has it in its place.
@NullMarked
package org.safeconduct.app.story.interview.paper;

import org.jspecify.annotations.NullMarked;
