/// Which box of an official form answers which question with which fact: the field maps of `law/forms`
/// (`docs/formats/form-map.md`).
///
/// An **edition** is one version of a form as the agency published it. A **section** is a part of the form that is
/// asked as a whole, a **question** what the form prints beside its **fields**. A **style** is the spelling a field
/// wants. A **slot** is a text box of the supplement, the page of the form for what does not fit elsewhere.
@NullMarked
package org.safeconduct.packet.form.map;

import org.jspecify.annotations.NullMarked;
