/// Tests of packs of rules.
@NullMarked
package org.safeconduct.app.rules.pack;

import org.jspecify.annotations.NullMarked;
