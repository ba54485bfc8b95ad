/// The lost telephone of the first invented case, laid out through the doors that everybody uses.
@NullMarked
package org.safeconduct.app.lost.sample;

import org.jspecify.annotations.NullMarked;
