/// What the engine makes of the facts of a case, gathered from every room that knows some.
@NullMarked
package org.safeconduct.app.calendar.docket;

import org.jspecify.annotations.NullMarked;
