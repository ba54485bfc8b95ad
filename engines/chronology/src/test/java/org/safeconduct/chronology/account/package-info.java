@NullMarked
package org.safeconduct.chronology.account;

import org.jspecify.annotations.NullMarked;
