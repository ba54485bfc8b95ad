/// The ladder of custody: each stay measured against the rules of its days, and drawn.
///
/// A **mark** is what one rule says of a stay, of the whole time in custody, or of a milestone. A **bar** is a drawing
/// in
/// hundredths of its width, so that it fits a telephone and a sheet of paper.
@NullMarked
package org.safeconduct.app.custody.ladder;

import org.jspecify.annotations.NullMarked;
