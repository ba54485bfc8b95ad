/// Says before filing what would get a filing rejected, excluded, or looked at twice.
///
/// A **check** is one question asked of a filing; **evidence** is what intake and the official forms found in its
/// files; a **paper** is one such file. [Preflight] lists all checks by name, as a contents page. What a check
/// answers carries the rule that speaks; a rule that is not certain can't block.
@NullMarked
package org.safeconduct.packet.preflight;

import org.jspecify.annotations.NullMarked;
