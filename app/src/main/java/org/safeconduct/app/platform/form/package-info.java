/// What people write into forms, and what happens when two write into the same one.
///
/// A **form** keeps every answer as it was written, also those that cannot be accepted, and says beside which field
/// what is wrong. A **version** counts the savings of a thing; who saves an older one than is stored sees **both
/// versions**
/// beside each other and loses nothing.
@NullMarked
package org.safeconduct.app.platform.form;

import org.jspecify.annotations.NullMarked;
