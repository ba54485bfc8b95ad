/// What the invented people told, laid out through the doors that everybody uses.
@NullMarked
package org.safeconduct.app.story.sample;

import org.jspecify.annotations.NullMarked;
