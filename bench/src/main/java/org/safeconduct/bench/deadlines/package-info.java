/// How long all clocks of many cases take, beside a loop that only counts their days.
@NullMarked
package org.safeconduct.bench.deadlines;

import org.jspecify.annotations.NullMarked;
