/// Interviews through their pages.
@NullMarked
package org.safeconduct.app.story.interview;

import org.jspecify.annotations.NullMarked;
