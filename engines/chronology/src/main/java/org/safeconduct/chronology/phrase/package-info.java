/// Dates as people say them, in four languages: "in early March", "за два дня до", "a principios de marzo".
///
/// One grammar reads what the words mean and asks no language anything. What is not exact gets its bounds and its
/// margin by a
/// **rule** that a lawyer can read and change, and every answer names the rules that it used. Where a phrase has
/// several
/// readings all are kept; where it says how far something lies from something else it is a **relation** and never a
/// date.
@NullMarked
package org.safeconduct.chronology.phrase;

import org.jspecify.annotations.NullMarked;
