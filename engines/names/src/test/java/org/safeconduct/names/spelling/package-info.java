@NullMarked
package org.safeconduct.names.spelling;

import org.jspecify.annotations.NullMarked;
