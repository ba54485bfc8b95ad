/// How somebody gets their first password.
///
/// An **invitation** is a link that lets one person in once, to choose a password; whoever sends it on gives the
/// account
/// away. The **first link** is the one on the console of a new house: it makes the first administrator. The **cast**
/// are
/// the invented members of a demonstration.
@NullMarked
package org.safeconduct.app.team.first;

import org.jspecify.annotations.NullMarked;
