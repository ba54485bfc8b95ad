/// Dates as the Extended Date/Time Format writes them: levels 0, 1 and 2 of the specification of February 4, 2019
/// (Library of Congress), a profile of ISO 8601-2:2019.
///
/// A **component** is a year, a month or a day; any of its digits may be unknown (`X`) and each may be **doubted**.
/// What
/// a date means to a chronology are its **bounds**: the first and the last day that it may speak of. They are never
/// narrower than the words, because a bound that is too narrow calls a true story impossible.
@NullMarked
package org.safeconduct.chronology.edtf;

import org.jspecify.annotations.NullMarked;
