/// What does not agree, through its page.
@NullMarked
package org.safeconduct.app.story.contradiction;

import org.jspecify.annotations.NullMarked;
