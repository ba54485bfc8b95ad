/// The invented people of a demonstration, read from the folder of invented cases.
@NullMarked
package org.safeconduct.app.people.sample;

import org.jspecify.annotations.NullMarked;
