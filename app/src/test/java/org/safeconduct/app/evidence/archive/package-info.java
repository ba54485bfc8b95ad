@NullMarked
package org.safeconduct.app.evidence.archive;

import org.jspecify.annotations.NullMarked;
