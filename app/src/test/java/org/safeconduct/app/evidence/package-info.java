@NullMarked
package org.safeconduct.app.evidence;

import org.jspecify.annotations.NullMarked;
