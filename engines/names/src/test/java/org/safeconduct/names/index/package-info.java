@NullMarked
package org.safeconduct.names.index;

import org.jspecify.annotations.NullMarked;
