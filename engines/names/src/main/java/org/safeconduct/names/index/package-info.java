/// Finds a name among tens of thousands: keys that survive other spellings and one slip lead to candidates, the
/// likeliest
/// of which are compared in full.
@NullMarked
package org.safeconduct.names.index;

import org.jspecify.annotations.NullMarked;
