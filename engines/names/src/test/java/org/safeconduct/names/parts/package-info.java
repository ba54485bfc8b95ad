@NullMarked
package org.safeconduct.names.parts;

import org.jspecify.annotations.NullMarked;
