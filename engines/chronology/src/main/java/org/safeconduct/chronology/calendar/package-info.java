/// Calendars and feasts that the Gregorian calendar doesn't know: which days they make of its years.
@NullMarked
package org.safeconduct.chronology.calendar;

import org.jspecify.annotations.NullMarked;
