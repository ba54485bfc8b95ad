/// Tests of claims.
@NullMarked
package org.safeconduct.app.claim.desk;

import org.jspecify.annotations.NullMarked;
