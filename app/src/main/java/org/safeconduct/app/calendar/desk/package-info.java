/// The deadlines of one case, each with its derivation, and the facts from which they come.
@NullMarked
package org.safeconduct.app.calendar.desk;

import org.jspecify.annotations.NullMarked;
