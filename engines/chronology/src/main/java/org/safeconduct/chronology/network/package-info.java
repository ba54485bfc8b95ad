/// Whether all of what was told can be true: a simple temporal network (Dechter, Meiri, Pearl 1991).
///
/// Every event has a **start** and an **end**. Each **statement** about events is one or more **constraints**: one
/// point
/// lies at
/// most so many days after another. Statements contradict each other exactly when some of their constraints, one after
/// the
/// other, lead back to where they began and allow less than no time. The statements of the shortest such **circle** are
/// the
/// explanation: they cannot all be right, and leaving out any of the others would not help.
@NullMarked
package org.safeconduct.chronology.network;

import org.jspecify.annotations.NullMarked;
