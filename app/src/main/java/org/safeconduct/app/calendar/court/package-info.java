/// What this house knows of courts: what it counts before one, or before a judge, instead of a rule, and the days on
/// which
/// an office was closed. Each says who decided it, when and why, in every derivation that uses it.
@NullMarked
package org.safeconduct.app.calendar.court;

import org.jspecify.annotations.NullMarked;
