/// The list of one's cases: what a legal team looks at on Monday morning.
///
/// A **page** of the list begins behind a **cursor**, the last line of the page before, so that the hundredth page
/// costs
/// what the first costs and nothing is shown twice when cases move meanwhile.
@NullMarked
package org.safeconduct.app.casefile.list;

import org.jspecify.annotations.NullMarked;
