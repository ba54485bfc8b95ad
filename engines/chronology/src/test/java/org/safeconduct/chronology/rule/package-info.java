@NullMarked
package org.safeconduct.chronology.rule;

import org.jspecify.annotations.NullMarked;
