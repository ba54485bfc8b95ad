/// Official forms: recognised, filled from the facts of a case, checked for what is missing and what disagrees.
///
/// The product bundles no form. A team imports the agency's own PDF into a **form library**; its edition is recognised
/// by hash, or by the edition its pages print and its **fingerprint**, a hash over its field list. Filling makes a
/// **draft**, which can still be edited in any viewer, and a **filing copy**, in which every answer has become part of
/// the page. What does not fit goes on to the **supplement** of the form.
@NullMarked
package org.safeconduct.packet.form;

import org.jspecify.annotations.NullMarked;
