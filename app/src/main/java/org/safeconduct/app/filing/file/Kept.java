package org.safeconduct.app.filing.file;

/// What the archive holds.
///
/// @param sha256 of the content, in hexadecimal; the name it is asked for by
public record Kept(String sha256, long bytes) {}
