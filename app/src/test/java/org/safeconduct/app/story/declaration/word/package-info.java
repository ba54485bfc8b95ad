@NullMarked
package org.safeconduct.app.story.declaration.word;

import org.jspecify.annotations.NullMarked;
