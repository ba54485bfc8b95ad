/// What a team knows about the people in a case, read from `facts.yaml` (`docs/formats/facts.md`).
///
/// A **fact** is something true of a person, place or event; its **path** leads to it through the file, such as
/// `children[0].born.date`. An **answer** is what the file says about it: words, a list, a group of facts, one of
/// *none*, *n/a* and *unknown*, or nothing at all, which means that nobody has asked yet.
@NullMarked
package org.safeconduct.packet.form.facts;

import org.jspecify.annotations.NullMarked;
