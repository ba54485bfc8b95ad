package org.safeconduct.app.people.family;

import java.util.UUID;

/// A link as one of its two people sees it.
///
/// @param kin what the relative is to them
public record Relative(UUID linkId, Kin kin, UUID personId) {}
