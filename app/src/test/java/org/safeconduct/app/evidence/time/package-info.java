/// Checks of all sealed files under test.
@NullMarked
package org.safeconduct.app.evidence.time;

import org.jspecify.annotations.NullMarked;
