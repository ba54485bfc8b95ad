/// Things that were taken from a person, lost or kept, and what was on them.
///
/// An **item** is the thing; its **taking** is who took it, when, where and for which paper. A **content** is one part
/// of what was on it, with what it would have shown: the fact for which another proof is looked for. A **handover** is
/// one step of the chain of hands it went through. That no receipt was given is a fact like any other. What was written
/// down is taken back, never written over.
@NullMarked
package org.safeconduct.app.lost;

import org.jspecify.annotations.NullMarked;
