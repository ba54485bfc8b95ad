/// The pages of this room.
@NullMarked
package org.safeconduct.app.voice.desk;

import org.jspecify.annotations.NullMarked;
