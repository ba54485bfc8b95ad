/// Checks of all sealed files under test.
@NullMarked
package org.safeconduct.app.evidence.check;

import org.jspecify.annotations.NullMarked;
