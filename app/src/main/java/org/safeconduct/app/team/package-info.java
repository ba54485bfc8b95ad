/// The people who work here: sign-in, roles, and who is on which case.
///
/// A **member** has an account. A **case team** is the members who work on a case; nobody else sees it.
@NullMarked
package org.safeconduct.app.team;

import org.jspecify.annotations.NullMarked;
