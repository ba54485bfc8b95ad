/// Reads scans by machine and lays what was read under the page.
///
/// A **reading** is the words of one scan with their boxes and the machine's **confidence** in them, 0 to 100.
/// The **text layer** is invisible text on a page, each word where the eye sees it, so that a person can search
/// and copy. It helps to find things; the picture stays the record.
@NullMarked
package org.safeconduct.packet.intake.ocr;

import org.jspecify.annotations.NullMarked;
