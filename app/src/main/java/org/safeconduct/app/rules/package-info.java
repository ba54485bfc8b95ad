/// The law by which this house counts.
///
/// Rules ship with the program. A house may enter an **edition** of one: a version of its own, with the days on which
/// it
/// holds, which goes before the shipped one on just those days. It is never written over; it is withdrawn. An edition
/// by
/// which dates count otherwise holds from when a second person confirmed it. A **verification** says that somebody of
/// this house held a rule against a source, and which.
@NullMarked
package org.safeconduct.app.rules;

import org.jspecify.annotations.NullMarked;
