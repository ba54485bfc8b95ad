/// Where tellings do not agree: both passages side by side, why, and what became of it.
///
/// It is work product. Nothing here is written into a filing, an export or the search; only the map of the claim may
/// ask, and only for those who weigh the story. A contradiction is found anew each time a page is opened and never
/// stored; stored is only how somebody closed it, with a **seal** over what it rested on. When a passage is
/// understood in another way the seal is another, and it is open again.
@NullMarked
package org.safeconduct.app.story.contradiction;

import org.jspecify.annotations.NullMarked;
