/// The first page of a case: everything about it in one look.
@NullMarked
package org.safeconduct.app.casefile.overview;

import org.jspecify.annotations.NullMarked;
