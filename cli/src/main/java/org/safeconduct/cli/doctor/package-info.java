/// Looks at the machine and says what the main job can and cannot do on it.
///
/// A **remark** is what one look found. **Lacking** means that some documents will be refused by name while the rest
/// goes
/// on; **broken** means that no filing can be made at all.
@NullMarked
package org.safeconduct.cli.doctor;

import org.jspecify.annotations.NullMarked;
