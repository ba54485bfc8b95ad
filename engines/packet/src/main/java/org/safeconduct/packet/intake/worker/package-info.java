/// Processes that open files, and the pipe to them.
///
/// A **worker** is a process of the same class path with little memory and no network. It takes an **order**,
/// answers with **messages**, one to a line, and may be killed at any moment. Only this package and what it
/// calls ever opens a file that came from outside.
@NullMarked
package org.safeconduct.packet.intake.worker;

import org.jspecify.annotations.NullMarked;
