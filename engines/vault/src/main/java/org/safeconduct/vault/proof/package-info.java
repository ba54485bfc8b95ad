/// What a stranger can check with a pencil, given a hash function: trees, proofs and signatures, without a
/// disk.
///
/// A **leaf** is the hash of one entry; a **root** is the one hash that stands for all entries up to a **size**
/// (RFC 6962). A **checkpoint** is size and root under a signature (C2SP tlog-checkpoint). An **inclusion
/// proof** shows that an entry is under a root, a **consistency proof** that a later root continues an earlier
/// one.
@NullMarked
package org.safeconduct.vault.proof;

import org.jspecify.annotations.NullMarked;
