/// A case in which a story was told.
@NullMarked
package org.safeconduct.app.story;

import org.jspecify.annotations.NullMarked;
