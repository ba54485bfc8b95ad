/// Tests of the room's package of the same name.
@NullMarked
package org.safeconduct.app.filing.sample;

import org.jspecify.annotations.NullMarked;
