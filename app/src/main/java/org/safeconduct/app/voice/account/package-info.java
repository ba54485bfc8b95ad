/// What somebody has told, what is tied to it and who may read it. It is never changed: what is told later is another
/// one.
@NullMarked
package org.safeconduct.app.voice.account;

import org.jspecify.annotations.NullMarked;
