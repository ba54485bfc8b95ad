/// Talks about what happened, written down while they go on: own words first, with pauses, and what was not asked.
///
/// An **interview** becomes an account when it is over. What was told elsewhere is laid beside it, so that nobody tells
/// it twice; what is still open is a **topic**, which may stay open for a reason.
@NullMarked
package org.safeconduct.app.story.interview;

import org.jspecify.annotations.NullMarked;
