/// What the team marks and writes on the pages of items.
///
/// A **passage** is lines of a page that somebody cites, such as "page 3, lines 4-9"; its address never changes. A
/// **page note** is for the team alone.
@NullMarked
package org.safeconduct.app.evidence.passage;

import org.jspecify.annotations.NullMarked;
