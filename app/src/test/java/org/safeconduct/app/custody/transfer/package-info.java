/// Tests of what a transfer touches.
@NullMarked
package org.safeconduct.app.custody.transfer;

import org.jspecify.annotations.NullMarked;
