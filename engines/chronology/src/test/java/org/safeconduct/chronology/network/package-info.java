@NullMarked
package org.safeconduct.chronology.network;

import org.jspecify.annotations.NullMarked;
