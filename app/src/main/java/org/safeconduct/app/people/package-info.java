/// Everyone in a case, and every spelling of their names.
///
/// The **client** is whose case it is; the others are in it because of them. A **spelling** is a name as one source
/// writes it; the same person has several, and none is more than its source. A **birth** keeps the doubt about the day:
/// as EDTF (Library of Congress, Extended Date/Time Format) and in the words in which it was told.
@NullMarked
package org.safeconduct.app.people;

import org.jspecify.annotations.NullMarked;
