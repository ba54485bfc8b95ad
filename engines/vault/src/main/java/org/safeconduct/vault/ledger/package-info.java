/// The record of what happened to each object: an append-only log on a disk that nobody has to trust.
///
/// An **event** is what happened; an **entry** is an event at its place in the log and in the chain of its
/// case. Entries are durable when `append` answers, and proved once a **checkpoint** was signed over them;
/// between the two they are **pending**. The **high-water mark** is the last checkpoint that was signed, kept
/// apart from the log, so that a log that was set back is refused. What is found wrong with a log is a
/// **fault**. The layout is C2SP tlog-tiles; see `docs/formats/ledger.md`.
@NullMarked
package org.safeconduct.vault.ledger;

import org.jspecify.annotations.NullMarked;
