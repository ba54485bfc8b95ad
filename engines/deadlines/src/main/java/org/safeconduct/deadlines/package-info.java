/// Dates the law makes: counting, holidays, clocks that stop, custody in hours and days, and what is open to whom.
///
/// Nothing is answered without its derivation. The law is read from `law/` alone; the day is given by whoever asks.
@NullMarked
package org.safeconduct.deadlines;

import org.jspecify.annotations.NullMarked;
