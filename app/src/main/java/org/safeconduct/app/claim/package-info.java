/// What the law asks of a claim, and what there is to show it.
///
/// An **element** is one thing that the law asks; a form of **relief** asks for several. A **tie** holds a telling, a
/// paper or a page of a country report to an element and says what it proves; what hurts is tied like what helps. A
/// **gap** is proof that could be expected and is not there, with what was done to find it. From both the **state** of
/// each element is computed, never chosen.
@NullMarked
package org.safeconduct.app.claim;

import org.jspecify.annotations.NullMarked;
