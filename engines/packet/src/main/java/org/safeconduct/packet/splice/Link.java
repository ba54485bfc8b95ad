package org.safeconduct.packet.splice;

import org.safeconduct.packet.splice.part.Box;

/// An area of a page that leads to another page of the filing.
///
/// @param area in points as the placed page is seen, from its lower left corner
/// @param page index of the target in the volume
public record Link(Box area, int page) {}
