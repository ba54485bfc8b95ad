@NullMarked
package org.safeconduct.app.platform.strongroom;

import org.jspecify.annotations.NullMarked;
