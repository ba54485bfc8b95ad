/// Looks at finished pages as a reader would.
///
/// The **facts** of a page are its size as displayed, how much of its foot is free, whether it is blank and
/// whether it has letters of its own. A **scan** is the picture of a page made for reading by machine, together
/// with the **area** of the displayed page that it shows. Displayed means: cropped and turned, in points from
/// the lower left corner.
@NullMarked
package org.safeconduct.packet.intake.page;

import org.jspecify.annotations.NullMarked;
