/// Other routes to the facts that a lost item would have proved.
///
/// A **playbook** lists the **routes** for one kind of item and is data of the law. In a case the team says of each
/// route
/// whether it is **open** to them, and writes down every **attempt**: who was asked, when, how, what came of it, and
/// for
/// which of the contents it brought evidence. A content is **covered** when an attempt brought some, **exhausted** when
/// every route that leads to it was tried or is closed for a reason, and open until then.
@NullMarked
package org.safeconduct.app.lost.route;

import org.jspecify.annotations.NullMarked;
