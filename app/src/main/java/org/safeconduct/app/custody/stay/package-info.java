/// Stays: where a person was held from when to when, entered, changed and taken back.
@NullMarked
package org.safeconduct.app.custody.stay;

import org.jspecify.annotations.NullMarked;
