/// Writes a new PDF from front to back, once, without holding it.
///
/// **Ink** is PDF syntax being written. A **pack** is an object stream that is still filling. A **sink** is where the
/// bytes go: into a file, or nowhere when only their number is asked for. Bodies above a few kilobytes never pass
/// through the heap; the kernel copies them from store to file while the next objects are being written.
@NullMarked
package org.safeconduct.packet.splice.press;

import org.jspecify.annotations.NullMarked;
