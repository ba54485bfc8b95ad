package org.safeconduct.packet.splice.part;

/// An optional content group (ISO 32000-2, 8.11) that a part uses.
///
/// @param object its local number
/// @param shown whether readers show it on opening
public record Layer(int object, boolean shown) {}
