/// Finds out what a file is by looking into it.
///
/// The **kind** of a file follows from its first bytes and, where those are shared by many formats (zip, OLE,
/// text), from what is inside. The ending of the name is only compared with it: phones and mail programs rename
/// freely, and a hostile file says whatever helps it.
@NullMarked
package org.safeconduct.packet.intake.kind;

import org.jspecify.annotations.NullMarked;
