/// What another law would move, shown before it holds.
@NullMarked
package org.safeconduct.app.rules.outlook;

import org.jspecify.annotations.NullMarked;
