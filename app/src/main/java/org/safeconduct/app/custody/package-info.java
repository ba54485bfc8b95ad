/// Where a person is held, since when, under which rules, and in what conditions.
///
/// A **stay** is a time in one place, by the clock of that place; an hour that nobody knows stays open. A **term** is
/// its
/// beginning and end. A **place** is one of our small list, or whatever the team calls it. A **milestone** is something
/// that happened in custody and on which limits hang. A **rung** of the ladder is one stay, measured; what is measured
/// departs from a standard or keeps it, and is never called more than that.
@NullMarked
package org.safeconduct.app.custody;

import org.jspecify.annotations.NullMarked;
