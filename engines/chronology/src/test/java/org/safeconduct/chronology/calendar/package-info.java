@NullMarked
package org.safeconduct.chronology.calendar;

import org.jspecify.annotations.NullMarked;
