/// What goes on before which court or officer.
///
/// A **proceeding** is one matter before one of them; removal, bond and a writ may run beside each other. A **hearing**
/// is
/// a day in a proceeding; until somebody says what became of it, it counts as coming, even when the day has passed. A
/// **decision** ends something; the day it was **served** is the one that time limits are counted from.
@NullMarked
package org.safeconduct.app.casefile.proceeding;

import org.jspecify.annotations.NullMarked;
