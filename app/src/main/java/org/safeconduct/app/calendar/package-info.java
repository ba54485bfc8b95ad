/// What has to be done by when, and how we know.
///
/// A **fact** is something entered on which dates hang: an **event** with its day, a **spell** that lasted, a
/// **circumstance** that holds, an **order** of a judge. It names the paper or person that says so, and whoever entered
/// it. What is written over stays; no date is ever entered by hand where a rule can make it.
@NullMarked
package org.safeconduct.app.calendar;

import org.jspecify.annotations.NullMarked;
