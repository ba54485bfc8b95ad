/// Puts pictures on paper, one to a page.
///
/// A picture is embedded as it came wherever a PDF can hold it so: JPEG byte for byte, PNG and fax data without
/// unpacking. How the camera was held (the **orientation** of EXIF) becomes part of the **placement** on the
/// page. The page is a letter page, upright or on its side, with a margin that leaves room for the page number.
@NullMarked
package org.safeconduct.packet.intake.image;

import org.jspecify.annotations.NullMarked;
