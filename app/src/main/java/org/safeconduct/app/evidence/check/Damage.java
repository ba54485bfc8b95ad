package org.safeconduct.app.evidence.check;

import java.time.Instant;

/// A sealed file that is not what was taken in.
///
/// @param object its name, which is the hash of its sealed bytes
/// @param kind what is wrong; its words are `evidence.damage.KIND`
public record Damage(String object, String kind, Instant found) {}
