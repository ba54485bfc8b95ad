/// A relative’s custody beneath the client’s, where the relative has a case of their own here.
///
/// A **companion** is that other case. It is there only for somebody who is on both teams: the database shows the
/// link to nobody else, so that not even its absence can be noticed. It says nothing but places and days. A **joint
/// fact** is a sentence that is true of both clients: written down once by somebody on both teams, read by both;
/// nothing else crosses.
@NullMarked
package org.safeconduct.app.custody.companion;

import org.jspecify.annotations.NullMarked;
