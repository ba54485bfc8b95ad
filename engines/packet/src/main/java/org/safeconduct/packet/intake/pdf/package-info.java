/// Makes any PDF fit to be filed.
///
/// A **normalised** PDF shows on paper what the original shows on the screen and can do nothing else: it is not
/// encrypted, its **form fields** and **annotations** have become part of the page, its **layers** are reduced
/// to the visible ones, and no script, action, embedded file, XFA form, usage right, structure tree or metadata
/// is left. The rule is to take over what is known to be harmless, not to remove what is known to be harmful:
/// pages get new dictionaries, and the document a new catalog. Text stays text.
@NullMarked
package org.safeconduct.packet.intake.pdf;

import org.jspecify.annotations.NullMarked;
