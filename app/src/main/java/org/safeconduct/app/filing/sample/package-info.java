/// Papers and evidence of the invented people of a demonstration.
@NullMarked
package org.safeconduct.app.filing.sample;

import org.jspecify.annotations.NullMarked;
