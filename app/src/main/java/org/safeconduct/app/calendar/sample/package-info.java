/// What dates hang on in the invented cases, entered through the doors that everybody uses.
@NullMarked
package org.safeconduct.app.calendar.sample;

import org.jspecify.annotations.NullMarked;
