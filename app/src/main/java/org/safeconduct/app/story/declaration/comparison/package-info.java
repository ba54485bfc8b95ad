/// What a Word file that came back says otherwise than the draft that holds, point by point and word by word.
@NullMarked
package org.safeconduct.app.story.declaration.comparison;

import org.jspecify.annotations.NullMarked;
