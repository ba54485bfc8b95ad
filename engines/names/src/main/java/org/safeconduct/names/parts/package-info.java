/// What each word of a name is: given, patronymic, a father's, family, particle, initial, title.
///
/// Cultures differ in which words a name has and in which order; what cannot be known from the words themselves is
/// guessed from known given names and from order, and never decides alone.
@NullMarked
package org.safeconduct.names.parts;

import org.jspecify.annotations.NullMarked;
