@NullMarked
package org.safeconduct.names.alike;

import org.jspecify.annotations.NullMarked;
