/// How long it takes to find two accounts of many events that cannot both be true, beside a table of all pairs of
/// points.
@NullMarked
package org.safeconduct.bench.chronology;

import org.jspecify.annotations.NullMarked;
