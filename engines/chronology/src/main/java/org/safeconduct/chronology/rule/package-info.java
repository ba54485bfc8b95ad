/// The rules by which words that are not exact are taken. They are a list that a lawyer can read and a house can
/// change.
@NullMarked
package org.safeconduct.chronology.rule;

import org.jspecify.annotations.NullMarked;
