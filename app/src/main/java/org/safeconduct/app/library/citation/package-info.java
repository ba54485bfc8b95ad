/// The passages that a case cites or has to answer, and their way into its filing.
@NullMarked
package org.safeconduct.app.library.citation;

import org.jspecify.annotations.NullMarked;
