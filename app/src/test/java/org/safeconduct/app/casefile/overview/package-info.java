/// Whether a supervisor understands what was done in a case.
@NullMarked
package org.safeconduct.app.casefile.overview;

import org.jspecify.annotations.NullMarked;
