/// The files of cases, sealed in the vault.
///
/// The **archive** takes files in and gives them out; what it **kept** is known by an id. Whoever takes a file out says
/// for what **reason**, and the ledger has it before the first byte.
@NullMarked
package org.safeconduct.app.evidence.archive;

import org.jspecify.annotations.NullMarked;
