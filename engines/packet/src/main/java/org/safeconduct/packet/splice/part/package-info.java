/// A PDF made ready for assembly.
///
/// A **part** holds the objects that its pages reach, as syntax with **holes** where references stood: putting it into
/// a filing means copying it and writing new numbers into the holes. A **leaf** is one page as a reader sees it, a
/// **frame** the same page as the file describes it (boxes, rotation, unit). The **remainder** of a page's content is
/// what it leaves open, so that a stamp that follows starts from a clean state.
@NullMarked
package org.safeconduct.packet.splice.part;

import org.jspecify.annotations.NullMarked;
