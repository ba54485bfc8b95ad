/// The pages of custody: the ladder, and the sheets on which stays are written down.
@NullMarked
package org.safeconduct.app.custody.desk;

import org.jspecify.annotations.NullMarked;
