/// Finds words in what a team keeps, in any language and script, and shows nobody what they may not open.
///
/// A **findable** is one page, person or case as the index knows it. A **reach** is what a reader may open; it is part
/// of the question, so that hits, counts, marks and suggestions are all of one piece with it. [Search] is the port; the
/// index behind it can be replaced without a word changing here.
@NullMarked
package org.safeconduct.search;

import org.jspecify.annotations.NullMarked;
