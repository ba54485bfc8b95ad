/// Tests of where a client is held.
@NullMarked
package org.safeconduct.app.custody.ladder;

import org.jspecify.annotations.NullMarked;
