/// The process that opens files, and the pipe to it.
///
/// A **worker** is a process of the same class path with little memory and no network. It opens one file, answers with
/// **messages**, one to a line, and may be killed at any moment. Only this package and what it calls ever opens a file
/// that came from outside.
@NullMarked
package org.safeconduct.reading.worker;

import org.jspecify.annotations.NullMarked;
