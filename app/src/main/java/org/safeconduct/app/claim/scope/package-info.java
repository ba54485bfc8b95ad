/// What a case asks for, and on which protected grounds.
@NullMarked
package org.safeconduct.app.claim.scope;

import org.jspecify.annotations.NullMarked;
