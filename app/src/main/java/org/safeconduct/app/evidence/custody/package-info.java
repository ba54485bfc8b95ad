/// Who had what in hand, as the ledger tells it, and evidence handed over with the proof.
///
/// A **custody line** is one entry of the ledger in words. A **handover** is a bag (`docs/formats/bag.md`) in one file.
@NullMarked
package org.safeconduct.app.evidence.custody;

import org.jspecify.annotations.NullMarked;
