/// Where an installation keeps what it must not lose.
///
/// The **data folder** holds everything of one installation: the database, the files, the secrets that open them. One
/// running copy of the program **holds** it at a time; whoever comes second is told who does.
@NullMarked
package org.safeconduct.app.platform.folder;

import org.jspecify.annotations.NullMarked;
