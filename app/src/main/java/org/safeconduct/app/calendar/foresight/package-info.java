/// What a change would move, shown before it moves.
///
/// A change is made, what the law makes of the case is worked out anew, and where a date moved that already stood, all
/// of it is taken back until somebody has seen the old day and the new one and **agreed** to just that.
@NullMarked
package org.safeconduct.app.calendar.foresight;

import org.jspecify.annotations.NullMarked;
