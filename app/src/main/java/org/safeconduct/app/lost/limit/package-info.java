/// How long something may still be done about an item.
///
/// A **time limit** is a rule of the law counted from the first day on which the taking can have happened. It is met by
/// what was asked, not by what somebody meant to ask.
@NullMarked
package org.safeconduct.app.lost.limit;

import org.jspecify.annotations.NullMarked;
