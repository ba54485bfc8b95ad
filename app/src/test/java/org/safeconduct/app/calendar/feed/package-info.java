/// Tests of what calendar programs fetch.
@NullMarked
package org.safeconduct.app.calendar.feed;

import org.jspecify.annotations.NullMarked;
