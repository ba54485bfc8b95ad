/// Tests of the room that makes filings.
@NullMarked
package org.safeconduct.app.filing;

import org.jspecify.annotations.NullMarked;
