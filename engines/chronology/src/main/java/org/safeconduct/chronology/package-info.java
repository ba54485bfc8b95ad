/// Dates that keep their doubt, and whether what several people told can all be true.
@NullMarked
package org.safeconduct.chronology;

import org.jspecify.annotations.NullMarked;
