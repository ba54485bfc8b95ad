/// Tells what a file is by its first bytes.
@NullMarked
package org.safeconduct.reading.kind;

import org.jspecify.annotations.NullMarked;
