package org.safeconduct.app.casefile.leaving;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What is about to leave on one route.
///
/// @param things ids of items, passages, tellings, conditions
/// @param texts what is written for the occasion, which may repeat what somebody told
public record Parcel(Route route, Set<UUID> things, List<String> texts) {
    public static Parcel of(Route route, Collection<UUID> things) {
        return new Parcel(route, Set.copyOf(things), List.of());
    }

    public static Parcel written(Route route, List<String> texts) {
        return new Parcel(route, Set.of(), List.copyOf(texts));
    }
}
