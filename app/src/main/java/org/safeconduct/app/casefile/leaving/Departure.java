package org.safeconduct.app.casefile.leaving;

import java.time.Instant;
import java.util.UUID;

/// Something that left the house.
///
/// @param by whoever let it out
public record Departure(Route route, Means means, UUID thing, Instant at, UUID by) {}
