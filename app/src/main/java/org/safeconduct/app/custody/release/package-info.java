/// The release ladder: the ways out of detention, and what was asked on each.
///
/// A **way** is one rung: parole, bond, habeas, what follows a win. Whether it is open is worked out by the rules and
/// is
/// never a bare yes or no. A **request** is what the team asked, of whom and when, what was answered, which
/// **obstacle**
/// was named, and what comes next.
@NullMarked
package org.safeconduct.app.custody.release;

import org.jspecify.annotations.NullMarked;
