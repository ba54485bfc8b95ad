/// Files made into pages and text, while their people go on.
///
/// A **reading** is the work on one item and what came of it; a **transcript** is what stands on the pages, line by
/// line.
/// Both the pages and the transcript are sealed as the original is.
@NullMarked
package org.safeconduct.app.evidence.reading;

import org.jspecify.annotations.NullMarked;
