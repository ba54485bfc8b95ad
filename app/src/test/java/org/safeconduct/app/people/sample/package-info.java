/// Whether a demonstration starts with the invented people in it.
@NullMarked
package org.safeconduct.app.people.sample;

import org.jspecify.annotations.NullMarked;
