/// Who may be whom: people of one case beside each other, and the spellings under which somebody may be on file.
///
/// A **match** is the likeliest pair of spellings of two people, with what speaks for and against their being one.
/// Nothing is joined by it; a person looks.
@NullMarked
package org.safeconduct.app.people.alike;

import org.jspecify.annotations.NullMarked;
