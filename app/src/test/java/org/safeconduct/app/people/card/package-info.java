/// Whether the pages of people say what is known, and no more.
@NullMarked
package org.safeconduct.app.people.card;

import org.jspecify.annotations.NullMarked;
