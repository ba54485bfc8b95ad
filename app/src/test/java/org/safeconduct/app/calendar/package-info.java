/// Tests of deadlines and the calendar.
@NullMarked
package org.safeconduct.app.calendar;

import org.jspecify.annotations.NullMarked;
