/// What the invented people told.
@NullMarked
package org.safeconduct.app.story.sample;

import org.jspecify.annotations.NullMarked;
