/// Tests of the register of lost and seized things.
@NullMarked
package org.safeconduct.app.lost;

import org.jspecify.annotations.NullMarked;
