/// The files of a case and what the team knows of each.
///
/// A **document** is one file with its title, kind, date, source and language. A **certificate** is a translator's or
/// an
/// interpreter's statement; several documents may share one.
@NullMarked
package org.safeconduct.app.filing.document;

import org.jspecify.annotations.NullMarked;
