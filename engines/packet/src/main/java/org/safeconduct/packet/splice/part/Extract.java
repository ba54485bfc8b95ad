package org.safeconduct.packet.splice.part;

import java.util.List;

/// What was taken out of a PDF: its pages and everything they reach.
///
/// @param objects the first ones hold the resources of the pages, in order
/// @param stampName a number that keeps the names of stamps apart from names on the pages
/// @param print bytes that stand for the content
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Extract(List<PartPage> pages, Relocatable objects, List<Layer> layers, int stampName, byte[] print) {

    /// An optional content group (ISO 32000-2, 8.11).
    ///
    /// @param object its local number
    /// @param isShown whether readers show it on opening
    public record Layer(int object, boolean isShown) {}
}
