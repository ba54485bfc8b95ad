/// Between a plan and the case folder that the engine reads.
///
/// The program assembles what the command line would: it writes a **manifest** and the files it names into a folder of
/// its own, or reads such a folder in.
@NullMarked
package org.safeconduct.app.filing.manifest;

import org.jspecify.annotations.NullMarked;
