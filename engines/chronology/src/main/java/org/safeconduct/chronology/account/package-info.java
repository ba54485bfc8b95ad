/// Lays several accounts of one story side by side: what was said of the same event in another number, place or order,
/// at
/// an age that does not fit, in a document older than what it tells of, of a person in two places at one time.
///
/// Every **inconsistency** names its passages, a rule, how much it matters and a question that leads nobody anywhere.
/// It
/// accuses nobody. Whatever concerns time alone is left to the network; all come in one list, the gravest first.
@NullMarked
package org.safeconduct.chronology.account;

import org.jspecify.annotations.NullMarked;
