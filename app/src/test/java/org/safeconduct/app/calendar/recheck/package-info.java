/// Tests of the worklist of court dates.
@NullMarked
package org.safeconduct.app.calendar.recheck;

import org.jspecify.annotations.NullMarked;
