/// Large files that come piece by piece, over a line that may break.
///
/// An **upload** is a file on its way in; a **piece** is a stretch of its bytes, sealed until the last one has come.
/// What
/// was answered survives a lost line and a restart of either side.
@NullMarked
package org.safeconduct.app.evidence.upload;

import org.jspecify.annotations.NullMarked;
