/// The filing as a team describes it: the manifest `filing.yaml` of a case folder, checked and read into records.
///
/// The format is described in `docs/formats/filing.md`. Every path in these records is relative to the case folder and
/// has been proved to stay inside it.
@NullMarked
package org.safeconduct.packet.filing;

import org.jspecify.annotations.NullMarked;
