/// Tests of dates that would move.
@NullMarked
package org.safeconduct.app.calendar.foresight;

import org.jspecify.annotations.NullMarked;
