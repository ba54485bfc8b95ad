/// What custody tells the calendar: stays and milestones in the words of the law, each with the row that says it.
@NullMarked
package org.safeconduct.app.custody.fact;

import org.jspecify.annotations.NullMarked;
