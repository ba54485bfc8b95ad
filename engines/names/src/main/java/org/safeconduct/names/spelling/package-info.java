/// Which Latin spellings of a name are most likely on file, for a locator that finds only the exact one.
///
/// First come spellings somebody has seen in the client's papers, then what a standard makes of the name,
/// then usual
/// spellings of well-known names, then what the learned tables hold likely.
@NullMarked
package org.safeconduct.names.spelling;

import org.jspecify.annotations.NullMarked;
