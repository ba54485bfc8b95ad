/// The port carried out with Lucene on the machine itself, in a sealed directory.
///
/// A question becomes **units**: a word, a phrase, a beginning, a number or date, a term of the glossary. Each unit may
/// be
/// met in several ways, each way with its weight; which way it was is told with the hit.
@NullMarked
package org.safeconduct.search.lucene;

import org.jspecify.annotations.NullMarked;
