/// Checks of all sealed files under test.
@NullMarked
package org.safeconduct.app.evidence.keeping;

import org.jspecify.annotations.NullMarked;
