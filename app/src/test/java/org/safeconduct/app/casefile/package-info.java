/// Whether a case is kept, found and walled off.
@NullMarked
package org.safeconduct.app.casefile;

import org.jspecify.annotations.NullMarked;
