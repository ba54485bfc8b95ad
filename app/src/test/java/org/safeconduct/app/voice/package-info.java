/// Tests of accounts that are held.
@NullMarked
package org.safeconduct.app.voice;

import org.jspecify.annotations.NullMarked;
