/// What a file says and shows: text with its place on the page, language, facts of the file, likeness to other files.
///
/// A **reading** is the outcome for one file. It is made of **pages**, these of **lines** that are numbered in reading
/// order, so that "page 3, lines 4-9" names the same words for everybody. A **fact** is what the file claims about
/// itself, such as the clock of a camera. A **concern** is why a person should look at a page.
///
/// This package holds the words that all others speak with. Start at `reader.Reader`.
@NullMarked
package org.safeconduct.reading;

import org.jspecify.annotations.NullMarked;
