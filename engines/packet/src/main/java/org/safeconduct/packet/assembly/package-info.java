/// From a case folder to the files of a filing.
///
/// A **holding** is a file of the case folder that was taken in and made ready. A **stretch** is a run of pages that
/// belong together: a cover, a document, its translation. A **folio** is one page of a stretch, not numbered yet. The
/// **sequence** is every stretch in filing order; numbering it is counting, in one place, and contents, links, stamps
/// and bookmarks all read that count. A **volume** is one PDF file of the result.
///
/// The road: read the manifest, take the files in, fill the forms, check everything ([Assembly]); print the pages
/// that are ours and number all of them ([Pagination]); cut at the size limit ([Cutting]); bind and deliver
/// ([Binding], [Delivery]).
@NullMarked
package org.safeconduct.packet.assembly;

import org.jspecify.annotations.NullMarked;
