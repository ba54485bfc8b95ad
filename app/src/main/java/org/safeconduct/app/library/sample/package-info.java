/// The invented reports of a demonstration, added through the doors that everybody uses.
@NullMarked
package org.safeconduct.app.library.sample;

import org.jspecify.annotations.NullMarked;
