/// The elements of claims, as `law/case/claim.yaml` has them.
@NullMarked
package org.safeconduct.app.claim.law;

import org.jspecify.annotations.NullMarked;
