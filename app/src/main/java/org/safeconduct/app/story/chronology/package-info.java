/// The events of a case in the order in which they were, each with its doubt, drawn and as a table.
///
/// When an event was is worked out from all that was told of it, its place beside other events included. Nothing here
/// says whether tellings agree, so that the page may be shown outside.
@NullMarked
package org.safeconduct.app.story.chronology;

import org.jspecify.annotations.NullMarked;
