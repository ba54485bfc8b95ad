/// That the ledger existed by a certain time, on the word of somebody outside of the house.
///
/// An **authority** signs the hash of a checkpoint with the time (RFC 3161), and the ledger is **anchored** by that.
/// Request and answer are carried by hand: this program opens no connection.
@NullMarked
package org.safeconduct.app.evidence.time;

import org.jspecify.annotations.NullMarked;
