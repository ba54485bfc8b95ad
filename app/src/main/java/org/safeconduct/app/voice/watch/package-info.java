/// Time after a telling: clocks that run meanwhile, days on which to ask again, what happened since.
@NullMarked
package org.safeconduct.app.voice.watch;

import org.jspecify.annotations.NullMarked;
