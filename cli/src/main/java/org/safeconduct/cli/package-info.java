/// The engines at a prompt: one **command** for each thing a person asks of Safeconduct, no database.
///
/// A command reads files, writes files, and says in its exit code how it went; what it found goes to standard output,
/// what it is doing to standard error. Nothing is sent anywhere.
@NullMarked
package org.safeconduct.cli;

import org.jspecify.annotations.NullMarked;
