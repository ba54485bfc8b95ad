/// Whether people, their names and how to reach them are kept, found and walled off.
@NullMarked
package org.safeconduct.app.people;

import org.jspecify.annotations.NullMarked;
