/// Who is whose.
///
/// A **link** says what the relative is to the person; from the relative's side it reads the other way round.
@NullMarked
package org.safeconduct.app.people.family;

import org.jspecify.annotations.NullMarked;
