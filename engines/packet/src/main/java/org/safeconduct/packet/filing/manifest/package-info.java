/// Reads the manifest `filing.yaml` of a case folder into the records of a filing.
///
/// The format is told in `docs/formats/filing.md`. A **case folder** holds the manifest and every file it names; what
/// leads out of it, by `..`, by an absolute path or through a link, is never opened.
@NullMarked
package org.safeconduct.packet.filing.manifest;

import org.jspecify.annotations.NullMarked;
