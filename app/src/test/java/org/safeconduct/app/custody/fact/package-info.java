/// Tests of what custody tells the calendar.
@NullMarked
package org.safeconduct.app.custody.fact;

import org.jspecify.annotations.NullMarked;
