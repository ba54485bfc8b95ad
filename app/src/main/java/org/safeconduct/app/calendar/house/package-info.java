/// The dates of all cases that the reader may open: by week, what is overdue, cases without any, and one sheet a day.
@NullMarked
package org.safeconduct.app.calendar.house;

import org.jspecify.annotations.NullMarked;
