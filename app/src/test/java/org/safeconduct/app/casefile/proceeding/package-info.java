/// Whether proceedings, hearings and decisions are kept, and keep the list in step.
@NullMarked
package org.safeconduct.app.casefile.proceeding;

import org.jspecify.annotations.NullMarked;
