/// The demonstration, looked at through a real browser.
///
/// A **look** is one way of seeing a page: language, brightness, width. A **walk** follows every link of the program.
@NullMarked
package org.safeconduct.app.browser;

import org.jspecify.annotations.NullMarked;
