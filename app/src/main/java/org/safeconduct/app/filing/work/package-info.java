/// What takes longer than a request.
///
/// A **job** is one piece of such work, asked for by a member and done in that member's name: reading a document,
/// checking a filing, assembling it. It can be watched and stopped.
@NullMarked
package org.safeconduct.app.filing.work;

import org.jspecify.annotations.NullMarked;
