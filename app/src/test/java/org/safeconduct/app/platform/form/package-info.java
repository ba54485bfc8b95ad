/// Tests of forms.
@NullMarked
package org.safeconduct.app.platform.form;

import org.jspecify.annotations.NullMarked;
