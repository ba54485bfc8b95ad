/// What broken, hostile and strange files do to intake: nothing.
///
/// An **input** is one such file, made when it is wanted. A **family** makes the inputs of one format. The **bait**
/// is what some of them try to reach: files beside the case folder, and an address on this computer. The **fate** of
/// an input is what has to become of it; the fates of all stand in one table beside these classes.
@NullMarked
package org.safeconduct.packet.intake.hostile;

import org.jspecify.annotations.NullMarked;
