@NullMarked
package org.safeconduct.app.story.declaration;

import org.jspecify.annotations.NullMarked;
