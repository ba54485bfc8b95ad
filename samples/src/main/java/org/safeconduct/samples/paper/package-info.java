/// The wording of a document, apart from the way it is made: a *script* is a list of *blocks* written in a small
/// markup of one mark a line, so that the Russian original and its English translation can be read side by side
/// without opening a program.
///
/// | Line begins with | Block |
/// |---|---|
/// | `# ` `## ` | title in the middle, heading at the left |
/// | `^ ` `> ` | a line in the middle, at the right |
/// | `= a \|\| b` | two ends of one line |
/// | `12. ` | numbered paragraph |
/// | `\| a \| b` | row of a table |
/// | `! ` | small print |
/// | `~ name \| rest \| hand` | signature in ink, with what stands beside it, in the hand of the word given |
/// | `@ ring \| middle` | round seal |
/// | `---` `===` | rule, new page |
/// | `%key value` | look of the paper (`font`, `size`, `paper`, `mark`, `lead`) |
@NullMarked
package org.safeconduct.samples.paper;

import org.jspecify.annotations.NullMarked;
