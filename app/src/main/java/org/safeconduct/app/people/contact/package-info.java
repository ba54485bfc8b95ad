/// How to reach somebody, and what could happen if one did.
///
/// A **contact** is a telephone number or address together with what was said about its safety: whether we may call,
/// whether we may leave a message, who else reads it, and when. Nobody having said anything is not a yes.
@NullMarked
package org.safeconduct.app.people.contact;

import org.jspecify.annotations.NullMarked;
