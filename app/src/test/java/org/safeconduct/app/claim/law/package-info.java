/// Tests of claims.
@NullMarked
package org.safeconduct.app.claim.law;

import org.jspecify.annotations.NullMarked;
