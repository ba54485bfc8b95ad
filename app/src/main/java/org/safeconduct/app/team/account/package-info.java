/// What members see and change of their own account.
@NullMarked
package org.safeconduct.app.team.account;

import org.jspecify.annotations.NullMarked;
