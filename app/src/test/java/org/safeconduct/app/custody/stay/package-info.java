/// Tests of where a client is held.
@NullMarked
package org.safeconduct.app.custody.stay;

import org.jspecify.annotations.NullMarked;
