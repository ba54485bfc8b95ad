/// One search over cases, people, pages of evidence, things that were taken and the library, in any language.
///
/// A **change** tells that something is not in the index as it is; the **outbox** holds changes until the index has
/// them on the disk. A change is read by a member of the case's team, so that the index can be filled by nobody who
/// could not open what goes in. What it finds for a reader is read again from the rooms before it is shown, because
/// an index is always a little behind.
@NullMarked
package org.safeconduct.app.finder;

import org.jspecify.annotations.NullMarked;
