/// Tests of the search for other proof.
@NullMarked
package org.safeconduct.app.lost.route;

import org.jspecify.annotations.NullMarked;
