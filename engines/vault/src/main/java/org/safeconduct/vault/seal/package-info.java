/// Seals files so that a copied disk reads as noise, in a format that other programs open too.
///
/// The format is age (`age-encryption.org/v1`). A **recipient** is the public half of a key: whoever has it can
/// seal. An **identity** is the secret half: whoever has it can open. The **organisation key** is an identity
/// that opens the identities of the cases and nothing else.
@NullMarked
package org.safeconduct.vault.seal;

import org.jspecify.annotations.NullMarked;
