/// Tests of a relative’s custody beneath.
@NullMarked
package org.safeconduct.app.custody.companion;

import org.jspecify.annotations.NullMarked;
