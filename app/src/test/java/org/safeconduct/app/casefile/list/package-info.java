/// Whether the list shows what was asked for, in that order, and at what cost.
@NullMarked
package org.safeconduct.app.casefile.list;

import org.jspecify.annotations.NullMarked;
