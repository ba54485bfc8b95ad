/// The pages on which declarations are drafted, written over, taken along as Word files and taken back.
@NullMarked
package org.safeconduct.app.story.declaration.desk;

import org.jspecify.annotations.NullMarked;
