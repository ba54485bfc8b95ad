@NullMarked
package org.safeconduct.app.story.declaration.desk;

import org.jspecify.annotations.NullMarked;
