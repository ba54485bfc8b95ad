/// The law as data: rules with value, words, citation, source, date and confidence, read from the files of `law/`.
///
/// A **rule** is what a statute, regulation, manual or form asks. Nothing here is legal advice.
@NullMarked
package org.safeconduct.law;

import org.jspecify.annotations.NullMarked;
