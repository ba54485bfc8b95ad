/// Tests of where a client is held.
@NullMarked
package org.safeconduct.app.custody;

import org.jspecify.annotations.NullMarked;
