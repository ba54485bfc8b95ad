/// A declaration as a Word file: written for the attorney's hand, and read when it comes back.
///
/// Each point carries its key as a hidden bookmark, on either side. What comes back is read by nothing but a zip and an
/// XML reader that open no more of it than its text, so that a hostile file finds nothing to run.
@NullMarked
package org.safeconduct.app.story.declaration.word;

import org.jspecify.annotations.NullMarked;
