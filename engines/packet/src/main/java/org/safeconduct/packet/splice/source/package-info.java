/// Reads an existing PDF without building a tree of it.
///
/// A **slice** is one value as the bytes that spell it; nothing is turned into objects that will only be copied. A
/// **body** is what stands between `stream` and `endstream`, known by place and length and usually never read. The
/// reader is strict: whatever departs from ISO 32000 is [DamagedException], and the file is then read once more from
/// the copy that a tolerant library made of it ([Repair]).
@NullMarked
package org.safeconduct.packet.splice.source;

import org.jspecify.annotations.NullMarked;
