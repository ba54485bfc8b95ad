/// Compares the packet engine with other tools on the same work, in one run, on one machine.
///
/// A **contender** is a tool with the commands that do the work; its **cost** is what one run took. Absolute figures
/// say little on a busy machine, so what counts is the ratio between contenders that took turns.
@NullMarked
package org.safeconduct.bench;

import org.jspecify.annotations.NullMarked;
