/// The letters that every page made by the house is set in.
///
/// A **typeface** is one font file that is embedded, never merely named, so that a page looks the same on the
/// court's screen as on ours. Bundled are Source Serif 4 and Source Sans 3 for Latin, Greek and Cyrillic, Noto
/// faces for Arabic, Hebrew, Devanagari, Bengali, symbols and emoji, each with its SIL Open Font License beside
/// it. The **fallback order** is the list in which a face is looked for that holds a character; it goes on with
/// faces installed on the machine for scripts too large to bundle.
@NullMarked
package org.safeconduct.packet.fonts;

import org.jspecify.annotations.NullMarked;
