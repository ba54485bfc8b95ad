/// The claims of the invented cases.
@NullMarked
package org.safeconduct.app.claim.sample;

import org.jspecify.annotations.NullMarked;
