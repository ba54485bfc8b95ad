/// A person's case: where it stands and who works on it.
///
/// A **stage** is what the whole case is waiting for, such as an interview or a judge's decision. A **proceeding** is
/// one matter before one court; a person has several at once, such as removal and bond. **Custody** is whether and
/// since
/// when the person is held, and where.
@NullMarked
package org.safeconduct.app.casefile;

import org.jspecify.annotations.NullMarked;
