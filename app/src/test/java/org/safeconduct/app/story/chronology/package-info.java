/// The order of events.
@NullMarked
package org.safeconduct.app.story.chronology;

import org.jspecify.annotations.NullMarked;
