/// Tests of the deadlines of one case.
@NullMarked
package org.safeconduct.app.calendar.desk;

import org.jspecify.annotations.NullMarked;
