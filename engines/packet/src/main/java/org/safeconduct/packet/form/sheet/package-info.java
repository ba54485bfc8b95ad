/// The PDF side of an official form: its boxes, what is set into them, copies of its pages, and taking out everything
/// that would show old values or run.
///
/// A **box** is the place of a form field on the page. **Setting** breaks text into the lines that a box holds.
@NullMarked
package org.safeconduct.packet.form.sheet;

import org.jspecify.annotations.NullMarked;
