/// How a page is made: a template, what it shows, and the frame around it.
///
/// A **page** names a template and carries what it shows. A **part** is the piece of it that a script may ask for by
/// itself; page and part are drawn by the same template. **Words** are the texts of the program in the reader's
/// language.
@NullMarked
package org.safeconduct.app.platform.page;

import org.jspecify.annotations.NullMarked;
