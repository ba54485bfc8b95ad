/// Conditions: what was done or left undone to a person during a stay, and the standard that it departs from.
///
/// Each missing thing is a row of its own, with its own days, its own standard and its own evidence. Whether it departs
/// from the standard is for a person to say; the room names the rules and never calls anything illegal.
@NullMarked
package org.safeconduct.app.custody.condition;

import org.jspecify.annotations.NullMarked;
