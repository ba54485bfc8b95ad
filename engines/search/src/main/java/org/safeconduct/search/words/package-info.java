/// Makes of a text the words that the index keeps: word forms by language, folded letters, names by their sound across
/// scripts, numbers and dates in one spelling. What is asked goes through the same, so that both meet.
@NullMarked
package org.safeconduct.search.words;

import org.jspecify.annotations.NullMarked;
