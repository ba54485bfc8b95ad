/// Sets type: text becomes lines, lines become boxes, boxes become the pages of a PDF.
///
/// A **style** is a cut of the house serif with a size and a tracking (letter spacing); a **run** is text in one
/// style; a **line** is what fits one measure, kerned and in visual order; a **box** is anything with a height that can
/// be
/// printed at a place; a **flow** is a list of boxes that the **press** puts on as many sheets as it needs. All lengths
/// are points (1/72 inch); `x` grows to the right and `y` down from the top left corner of the sheet.
///
/// Written on PDFBox alone because an HTML renderer gives neither kerning nor aligned leaders (decision 0070).
@NullMarked
package org.safeconduct.packet.typeset.press;

import org.jspecify.annotations.NullMarked;
