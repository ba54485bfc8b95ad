/// Packs of rules that a publisher signed: shown first, then taken in as a whole or not at all.
@NullMarked
package org.safeconduct.app.rules.pack;

import org.jspecify.annotations.NullMarked;
