/// Who may call what.
///
/// A **duty** is a kind of work, such as editing a case; it names the roles that may do it and whether they have to be
/// on the case's team. Each endpoint **admits** exactly one duty. The **doorkeeper** turns everybody else away, and an
/// endpoint that says nothing admits nobody. A **badge** is the signed-in member as the rooms see them.
@NullMarked
package org.safeconduct.app.platform.access;

import org.jspecify.annotations.NullMarked;
