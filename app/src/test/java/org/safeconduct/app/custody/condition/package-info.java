/// Tests of where a client is held.
@NullMarked
package org.safeconduct.app.custody.condition;

import org.jspecify.annotations.NullMarked;
