/// Accounts and their tellings, kept word by word in the speaker's language and in English.
@NullMarked
package org.safeconduct.app.story.account;

import org.jspecify.annotations.NullMarked;
