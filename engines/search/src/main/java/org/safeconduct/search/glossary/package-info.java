/// What one language calls what another calls otherwise: the words of asylum work in English, Russian, Ukrainian and
/// Spanish, as data that a team may change.
@NullMarked
package org.safeconduct.search.glossary;

import org.jspecify.annotations.NullMarked;
