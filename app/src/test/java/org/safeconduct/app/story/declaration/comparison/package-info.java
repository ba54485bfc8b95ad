@NullMarked
package org.safeconduct.app.story.declaration.comparison;

import org.jspecify.annotations.NullMarked;
