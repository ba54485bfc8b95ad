/// The pages of the country library: looking for reports, adding them, marking what they say.
@NullMarked
package org.safeconduct.app.library.shelf;

import org.jspecify.annotations.NullMarked;
