/// What was asked about an item, of whom, and what came of it.
///
/// A **request** has one or more purposes, an addressee, a day and a means; an **answer** says what came back. The last
/// word of either is the next step and the day by which it is due. Silence is shown as such and is evidence too.
@NullMarked
package org.safeconduct.app.lost.request;

import org.jspecify.annotations.NullMarked;
