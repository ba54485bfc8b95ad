/// Dates for the calendar program of a telephone: by a secret address, without a name and without a matter in them.
///
/// A **feed** belongs to one member and shows what that member may open at that moment. Only the hash of its word is
/// stored; it ends when its member says so or is gone.
@NullMarked
package org.safeconduct.app.calendar.feed;

import org.jspecify.annotations.NullMarked;
