/// Where the program can be reached from.
///
/// It **listens** on one address and port. The loopback address is this machine alone; every other needs a certificate,
/// because cases don't travel in the clear.
@NullMarked
package org.safeconduct.app.platform.listen;

import org.jspecify.annotations.NullMarked;
