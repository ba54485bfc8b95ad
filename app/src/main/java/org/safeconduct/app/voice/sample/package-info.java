/// An invented account, for the demonstration.
@NullMarked
package org.safeconduct.app.voice.sample;

import org.jspecify.annotations.NullMarked;
