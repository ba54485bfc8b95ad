@NullMarked
package org.safeconduct.chronology.phrase;

import org.jspecify.annotations.NullMarked;
