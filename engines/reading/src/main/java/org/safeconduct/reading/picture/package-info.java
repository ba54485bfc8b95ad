/// Pictures in grey, which is all that reading and comparing need.
@NullMarked
package org.safeconduct.reading.picture;

import org.jspecify.annotations.NullMarked;
