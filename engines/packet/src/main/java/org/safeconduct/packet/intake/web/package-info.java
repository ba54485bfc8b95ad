/// Web pages and plain text as pages of paper.
///
/// A web page is first **cleaned**: what runs, what would be fetched and what only makes sense on a screen is
/// taken out, and everything that is left prints black on white. An **outside reference** is anything the page
/// would have asked another computer or the disk for; it is counted and never answered. **Pictures** are those
/// that lie in the file itself or that a caller hands over. The **press** sets a clean page on letter paper,
/// always with the same bytes.
@NullMarked
package org.safeconduct.packet.intake.web;

import org.jspecify.annotations.NullMarked;
