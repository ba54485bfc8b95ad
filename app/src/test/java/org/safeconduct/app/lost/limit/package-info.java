/// Tests of the register of lost and seized things.
@NullMarked
package org.safeconduct.app.lost.limit;

import org.jspecify.annotations.NullMarked;
