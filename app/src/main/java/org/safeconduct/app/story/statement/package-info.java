/// What passages say about events: what happened, when in the words of whoever told it and how these are read, where,
/// by whom, how many. A statement belongs to one telling and stays with it when the account is told anew.
@NullMarked
package org.safeconduct.app.story.statement;

import org.jspecify.annotations.NullMarked;
