/// The record of who read or changed what.
///
/// An **entry** says who did what when, to which case, by ids alone, so that a person's data can be erased and the
/// record stays. Entries are only ever added. The database links each to the one before it by hash, in an order that
/// no running transaction can still change; a **link** is that hash.
@NullMarked
package org.safeconduct.app.journal;

import org.jspecify.annotations.NullMarked;
