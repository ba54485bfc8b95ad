/// Tests of who may be whom.
@NullMarked
package org.safeconduct.app.people.alike;

import org.jspecify.annotations.NullMarked;
