@NullMarked
package org.safeconduct.chronology.word;

import org.jspecify.annotations.NullMarked;
