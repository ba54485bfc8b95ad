package org.safeconduct.packet.assembly;

import org.safeconduct.packet.splice.Part;
import org.safeconduct.packet.splice.Placement;

/// One page on its way into the filing.
///
/// @param page place in the part, counted from 0
record Folio(Part part, int page, Placement placement) {}
