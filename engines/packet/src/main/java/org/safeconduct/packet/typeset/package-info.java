/// Prints the pages of a filing that nobody else wrote: cover, contents, tab dividers, certificates, proposed order.
///
/// A **piece** is one such paper; a **target** is what a line of the contents leads to; an **index** says on which
/// pages
/// of the filing each target stands; a **volume** is one of the files of a filing that is split. Pieces are typeset
/// twice: once with an index without numbers, to learn how many pages each takes, and once with the numbers, which
/// never change that count because numbers stand in columns of fixed width.
///
/// Words that a rule asks for live in `wording.properties` beside this package, each under the id of its rule.
@NullMarked
package org.safeconduct.packet.typeset;

import org.jspecify.annotations.NullMarked;
