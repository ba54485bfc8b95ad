/// Rules that somebody publishes together, signed, so that a house which trusts the key can take them in as they were
/// written. Format: `docs/formats/rule-pack.md`.
@NullMarked
package org.safeconduct.law.pack;

import org.jspecify.annotations.NullMarked;
