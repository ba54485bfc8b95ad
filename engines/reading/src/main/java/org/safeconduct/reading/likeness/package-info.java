/// Pages that are alike: the same page scanned twice, photographed again, sent along once more.
///
/// Looks are compared by 64 bits that survive noise, compression and a slight turn; words by how many of their groups
/// two pages share. Being alike is pointed out and never acted upon: two copies of one page may both be evidence.
@NullMarked
package org.safeconduct.reading.likeness;

import org.jspecify.annotations.NullMarked;
