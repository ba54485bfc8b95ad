/// Tests of families.
@NullMarked
package org.safeconduct.app.people.family;

import org.jspecify.annotations.NullMarked;
