/// Whether programs get what their member gets, and no more.
@NullMarked
package org.safeconduct.app.platform.api;

import org.jspecify.annotations.NullMarked;
