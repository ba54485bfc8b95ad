/// What was assembled, exactly as it was, and whether it went to the court.
///
/// A **version** is an assembled filing: its volumes can be read for ever and never change. A **submission** notes that
/// a version was given to the court, and the court's receipt.
@NullMarked
package org.safeconduct.app.filing.version;

import org.jspecify.annotations.NullMarked;
