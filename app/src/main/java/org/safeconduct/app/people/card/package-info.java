/// The pages of people.
///
/// A **card** is all that is known of one person: names, birth, languages, where they are, how to reach them, family.
@NullMarked
package org.safeconduct.app.people.card;

import org.jspecify.annotations.NullMarked;
