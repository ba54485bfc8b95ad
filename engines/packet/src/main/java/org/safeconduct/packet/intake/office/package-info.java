/// Word-processor files as pages.
///
/// A file is first made **harmless**: what refers to something outside of it (linked pictures, templates,
/// included texts, live links to other programs), macros and embedded programs are taken out, so that the
/// office program has nothing to fetch and nothing to run. It is then printed in its **final text**: deleted
/// passages and comments are left out, and their existence is reported as **traces**, because a person has to
/// decide whether the file is the one to be filed.
@NullMarked
package org.safeconduct.packet.intake.office;

import org.jspecify.annotations.NullMarked;
