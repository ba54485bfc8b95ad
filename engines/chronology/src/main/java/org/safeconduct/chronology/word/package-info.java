/// Makes of a phrase its words, each with all that it may mean. What the words of a **language** mean is data, one
/// readable
/// file for each, so that whoever speaks it can correct it.
@NullMarked
package org.safeconduct.chronology.word;

import org.jspecify.annotations.NullMarked;
