/// The web application: one package per room.
@NullMarked
package org.safeconduct.app;

import org.jspecify.annotations.NullMarked;
