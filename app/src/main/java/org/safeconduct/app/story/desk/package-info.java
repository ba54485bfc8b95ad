/// The pages on which accounts are read and written down, and on which their passages are marked.
///
/// Words about time are kept only after whoever marks them has seen how they are read and said that this is meant.
@NullMarked
package org.safeconduct.app.story.desk;

import org.jspecify.annotations.NullMarked;
