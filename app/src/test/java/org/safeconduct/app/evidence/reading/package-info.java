/// Readings under test.
@NullMarked
package org.safeconduct.app.evidence.reading;

import org.jspecify.annotations.NullMarked;
