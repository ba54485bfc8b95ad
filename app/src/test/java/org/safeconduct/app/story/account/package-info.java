/// The words of an account.
@NullMarked
package org.safeconduct.app.story.account;

import org.jspecify.annotations.NullMarked;
