/// The pages of an interview: prepared, written down while it goes on, kept as an account.
@NullMarked
package org.safeconduct.app.story.interview.desk;

import org.jspecify.annotations.NullMarked;
