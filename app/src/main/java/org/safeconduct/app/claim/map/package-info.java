/// The map of a claim: each element with what is held to it, what is missing, and the state that follows.
@NullMarked
package org.safeconduct.app.claim.map;

import org.jspecify.annotations.NullMarked;
