/// Whether the record can be bent.
@NullMarked
package org.safeconduct.app.journal;

import org.jspecify.annotations.NullMarked;
