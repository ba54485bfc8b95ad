/// Two names beside each other: which word met which, what was left over, and what that says together.
///
/// A word left over on **one** side costs little: papers leave out middle names, patronymics, a mother's
/// family name.
/// Words left over on **both** sides contradict each other, and that costs much.
@NullMarked
package org.safeconduct.names.alike;

import org.jspecify.annotations.NullMarked;
