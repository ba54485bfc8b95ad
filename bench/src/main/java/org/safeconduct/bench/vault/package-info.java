/// How fast the vault is beside tools that hash, encrypt or copy, in one run.
@NullMarked
package org.safeconduct.bench.vault;

import org.jspecify.annotations.NullMarked;
