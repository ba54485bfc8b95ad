/// Accounts and statements through their pages.
@NullMarked
package org.safeconduct.app.story.desk;

import org.jspecify.annotations.NullMarked;
