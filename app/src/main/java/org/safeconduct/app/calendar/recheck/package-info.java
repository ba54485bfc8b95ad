/// Court dates that somebody has to look up again, because courts move hearings without telling everybody.
@NullMarked
package org.safeconduct.app.calendar.recheck;

import org.jspecify.annotations.NullMarked;
