/// Two logs about reaching a person in custody.
///
/// A **hindrance** is an act that kept counsel or family from the person: a call refused, mail opened, no private room.
/// It stands beside the standard of the place on that day, and is said to depart from it or not, and never more. A
/// **search** is one look for where the person is, under one spelling, with its day; "not found" is dated too, because
/// it
/// shows when nobody would say.
@NullMarked
package org.safeconduct.app.custody.access;

import org.jspecify.annotations.NullMarked;
