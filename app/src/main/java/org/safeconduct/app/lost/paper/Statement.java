package org.safeconduct.app.lost.paper;

/// Words of a paper and where they come from.
///
/// @param entry address of the entry below that of the case, such as `/lost/1#entry-2`; empty for the case itself
public record Statement(String words, String entry) {}
