package org.safeconduct.packet.intake;

/// A stretch of pages that came from one file.
///
/// @param name the document itself, or what the sender called the attachment; fit for a bookmark
/// @param firstPage counted from 0
public record Piece(String name, int firstPage, int pages) {}
