package org.safeconduct.packet.splice.part;

/// A link from one page of a part to another.
///
/// @param area in the user space of the page that carries it
/// @param page where it leads, an index into the part
/// @param view how the target is shown, the tail of an explicit destination such as `/XYZ 0 700 null`
public record InnerLink(Box area, int page, String view) {}
