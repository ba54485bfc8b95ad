/// Puts prepared documents together into one PDF: order, numbers on the pages, outline, links, limits of size.
///
/// A **part** is a document made ready (see [org.safeconduct.packet.splice.part.PartFile]); a **placed page** is one of
/// its pages with the place it takes on the sheet and the **stamps** printed over it; a **volume** is one file of the
/// filing. Pages are numbered from 0 here; what is printed on them is the caller's choice.
@NullMarked
package org.safeconduct.packet.splice;

import org.jspecify.annotations.NullMarked;
