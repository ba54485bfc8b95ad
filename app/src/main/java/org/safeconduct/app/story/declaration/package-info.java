/// Declarations: drafted from what passages say, put into words and order by an attorney, signed under penalty of
/// perjury.
///
/// A declaration has **drafts**, none of which is ever changed, and a draft has numbered **points**. A point keeps
/// its key from draft to draft, so that the statements it rests on stay tied to it however its words and its place
/// change.
@NullMarked
package org.safeconduct.app.story.declaration;

import org.jspecify.annotations.NullMarked;
