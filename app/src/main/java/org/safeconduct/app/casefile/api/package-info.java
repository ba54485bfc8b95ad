/// Cases for programs.
@NullMarked
package org.safeconduct.app.casefile.api;

import org.jspecify.annotations.NullMarked;
