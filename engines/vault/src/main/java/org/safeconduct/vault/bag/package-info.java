/// Carries evidence out of the house together with the proof of it.
///
/// A **bag** is a folder as BagIt 1.0 (RFC 8493) describes it: what is handed over under `data/`, with lists of
/// hashes beside it. The **seal** of a bag is a signed note next to the folder, which names the bag by the hash
/// of its last list; without it a bag with a list taken away would still look whole. A **flaw** is what is
/// wrong with a bag.
@NullMarked
package org.safeconduct.vault.bag;

import org.jspecify.annotations.NullMarked;
