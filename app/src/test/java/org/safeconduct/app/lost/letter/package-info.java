/// Tests of what is said about lost things, and of what is published about countries.
@NullMarked
package org.safeconduct.app.lost.letter;

import org.jspecify.annotations.NullMarked;
