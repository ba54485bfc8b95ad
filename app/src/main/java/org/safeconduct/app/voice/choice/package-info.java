/// What the client said of each route, who agreed to it, and so what may go. The last word counts.
@NullMarked
package org.safeconduct.app.voice.choice;

import org.jspecify.annotations.NullMarked;
