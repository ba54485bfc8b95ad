package org.safeconduct.names.identity;

/// What one field says.
///
/// @param bits how much more often that is found among records of one person than of two, as a power of two; below
///     nought it speaks against
public record Evidence(String field, String words, double bits) {}
