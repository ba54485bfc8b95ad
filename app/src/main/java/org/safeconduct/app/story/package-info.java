/// What the client and others have told, each telling in its own words, and what can be made of it.
///
/// An **account** is told by somebody on some occasion; each **telling** of it is kept as it was and never changed. A
/// **statement** is what a passage of one telling says about an event, as a person has understood it.
@NullMarked
package org.safeconduct.app.story;

import org.jspecify.annotations.NullMarked;
