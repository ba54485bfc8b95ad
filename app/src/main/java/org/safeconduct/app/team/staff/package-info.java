/// The pages on which the house is run: who has an account, in which roles, and who is let into a case that nobody is
/// left to open.
@NullMarked
package org.safeconduct.app.team.staff;

import org.jspecify.annotations.NullMarked;
