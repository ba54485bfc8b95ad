/// The pages of the rules: the list, one rule with its versions, and the writing of a new one.
@NullMarked
package org.safeconduct.app.rules.desk;

import org.jspecify.annotations.NullMarked;
