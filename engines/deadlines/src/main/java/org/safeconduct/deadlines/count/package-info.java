/// Counting days and hours as courts do, with every step written down.
///
/// The **legal date** is where the rules end a period, moved off days on which offices are closed. The **safe date** is
/// the
/// last business day on or before the period's end; whoever keeps to it need not argue about a holiday (rule DAY-08).
@NullMarked
package org.safeconduct.deadlines.count;

import org.jspecify.annotations.NullMarked;
