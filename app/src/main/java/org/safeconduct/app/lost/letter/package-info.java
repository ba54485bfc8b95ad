/// Letters about an item, made of templates that the team can write over.
///
/// A **template** is text with named **blanks**, such as `{{item}}`. A blank is filled from one entry of the case,
/// which
/// the preview names, or by a person; one that nobody filled is **open**, and a letter with an open blank is not kept.
/// Nothing is ever guessed.
@NullMarked
package org.safeconduct.app.lost.letter;

import org.jspecify.annotations.NullMarked;
