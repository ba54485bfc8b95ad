/// The custody of the invented people, laid out through the doors that everybody uses.
@NullMarked
package org.safeconduct.app.custody.sample;

import org.jspecify.annotations.NullMarked;
