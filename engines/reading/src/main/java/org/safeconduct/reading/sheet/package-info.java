/// The pages of a file that is open: what they say by themselves, and pictures of them.
///
/// A **look** is what is seen on one page; a **scan** is the picture of it that a machine reads best. Everything here
/// runs in a worker and nowhere else.
@NullMarked
package org.safeconduct.reading.sheet;

import org.jspecify.annotations.NullMarked;
