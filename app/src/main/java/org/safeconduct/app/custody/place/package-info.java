/// The list of places where people are held, and which standard binds which of them when.
@NullMarked
package org.safeconduct.app.custody.place;

import org.jspecify.annotations.NullMarked;
