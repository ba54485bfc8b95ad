@NullMarked
package org.safeconduct.names.identity;

import org.jspecify.annotations.NullMarked;
