/// The commands of the application at a prompt: start, stop, keep a copy.
///
/// A **wish** is how somebody asked the application to start. The **purpose** of a data folder is true cases or a
/// demonstration, never both.
@NullMarked
package org.safeconduct.app.start;

import org.jspecify.annotations.NullMarked;
