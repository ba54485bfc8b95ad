/// Whether somebody of a case is known in another case of the house.
///
/// A **check** compares all spellings, the birth and the number of one person with everybody else's, and says no more
/// than whom to ask. The comparison is the one place that looks past the walls between cases, through one function of
/// the database; neither names nor cases leave this package.
@NullMarked
package org.safeconduct.app.people.conflict;

import org.jspecify.annotations.NullMarked;
