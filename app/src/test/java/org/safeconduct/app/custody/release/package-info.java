/// Tests of the release ladder.
@NullMarked
package org.safeconduct.app.custody.release;

import org.jspecify.annotations.NullMarked;
