/// Tests of the pages of the rules.
@NullMarked
package org.safeconduct.app.rules.desk;

import org.jspecify.annotations.NullMarked;
