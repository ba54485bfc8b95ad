/// What every room stands on: start-up, database, settings, jobs, page frame, errors.
///
/// An **actor** is whoever a piece of work is done for; the database itself shows an actor no more than they may see.
@NullMarked
package org.safeconduct.app.platform;

import org.jspecify.annotations.NullMarked;
