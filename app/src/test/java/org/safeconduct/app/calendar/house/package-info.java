/// Tests of the calendar of the house.
@NullMarked
package org.safeconduct.app.calendar.house;

import org.jspecify.annotations.NullMarked;
