/// Sheets printed, marked, scanned askew and found again.
@NullMarked
package org.safeconduct.app.story.interview.paper;

import org.jspecify.annotations.NullMarked;
