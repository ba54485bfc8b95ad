@NullMarked
package org.safeconduct.chronology.edtf;

import org.jspecify.annotations.NullMarked;
