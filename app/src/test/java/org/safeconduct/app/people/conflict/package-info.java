/// Tests of conflicts of interest.
@NullMarked
package org.safeconduct.app.people.conflict;

import org.jspecify.annotations.NullMarked;
