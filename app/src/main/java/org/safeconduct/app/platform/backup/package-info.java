/// A copy of everything in one file that only a passphrase opens.
///
/// A **backup** is a sealed archive; `docs/formats/backup.md` says what is in it. Its **manifest** lists every entry
/// with
/// its size and hash. A **restore** unpacks and checks all of it beside the place where it will live, and moves it
/// there
/// last: until then the data folder stays empty, afterwards it is complete.
@NullMarked
package org.safeconduct.app.platform.backup;

import org.jspecify.annotations.NullMarked;
