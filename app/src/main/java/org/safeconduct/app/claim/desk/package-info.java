/// The pages on which a claim is mapped.
@NullMarked
package org.safeconduct.app.claim.desk;

import org.jspecify.annotations.NullMarked;
