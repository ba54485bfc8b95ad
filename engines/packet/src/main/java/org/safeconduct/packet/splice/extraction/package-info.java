/// Takes pages out of a PDF with everything they reach, and nothing else.
///
/// The walk starts at the pages, so what only the catalog knows stays behind: scripts, attachments, form data, tags,
/// usage rights. What a page inherits is written down on it; names of destinations are resolved, since they mean
/// nothing in another file.
@NullMarked
package org.safeconduct.packet.splice.extraction;

import org.jspecify.annotations.NullMarked;
