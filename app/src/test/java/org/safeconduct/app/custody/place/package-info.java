/// Tests of where a client is held.
@NullMarked
package org.safeconduct.app.custody.place;

import org.jspecify.annotations.NullMarked;
