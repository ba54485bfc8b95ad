/// Tests of where a client is held.
@NullMarked
package org.safeconduct.app.custody.desk;

import org.jspecify.annotations.NullMarked;
