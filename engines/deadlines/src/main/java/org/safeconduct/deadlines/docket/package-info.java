/// What the law makes of a case on a day: deadlines, limits, clocks and what stands open, each with its derivation.
///
/// A **docket** is the answer for one case and one day; a **reckoning** is one rule worked out on one fact; a
/// **standing**
/// is what several rules say about one question; a **ladder** is the custody of a person as rungs in hours and days.
@NullMarked
package org.safeconduct.deadlines.docket;

import org.jspecify.annotations.NullMarked;
