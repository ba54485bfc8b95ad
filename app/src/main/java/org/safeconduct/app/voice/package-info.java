/// Accounts of abuse by whoever holds the client, and the gate before them.
///
/// An **account** is held from the moment it is written. It goes out on a **route** only when the client has chosen
/// that route, the risks of it were talked through, and a second person who leads the case has agreed. The database
/// keeps all of this, whatever a page forgets.
@NullMarked
package org.safeconduct.app.voice;

import org.jspecify.annotations.NullMarked;
