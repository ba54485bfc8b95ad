/// What somebody of a team has to do in a case, who, until when, and who did it.
@NullMarked
package org.safeconduct.app.calendar.task;

import org.jspecify.annotations.NullMarked;
