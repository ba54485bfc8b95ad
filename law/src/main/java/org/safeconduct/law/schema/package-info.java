/// YAML files that people write by hand, read with the line of every value and checked against a JSON schema.
///
/// A **schema file** is one of our schemas; an **entry** is one value of a checked file together with the line it
/// stands on; a **problem** is one sentence about a line that its writer can act on.
///
/// Blank fields (`judge:` with nothing behind it) count as absent. Plain words are text unless they are `true`,
/// `false` or a number without leading zeros, so the language code `no` and the number `0123` stay what was written.
@NullMarked
package org.safeconduct.law.schema;

import org.jspecify.annotations.NullMarked;
