@NullMarked
package org.safeconduct.names.letters;

import org.jspecify.annotations.NullMarked;
