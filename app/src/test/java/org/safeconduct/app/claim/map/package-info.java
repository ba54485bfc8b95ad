/// Tests of claims.
@NullMarked
package org.safeconduct.app.claim.map;

import org.jspecify.annotations.NullMarked;
