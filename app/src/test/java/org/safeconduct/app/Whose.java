package org.safeconduct.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;

/// Whose case a request is about, seen from whoever sends it.
enum Whose {
    OWN,
    OTHERS,
    NOBODYS;

    /// A case of each kind.
    static Map<Whose, UUID> cases(Office office, Badge badge) {
        return new EnumMap<>(Map.of(
                OWN,
                office.team(badge),
                OTHERS,
                office.team(office.engage(Role.ATTORNEY)),
                NOBODYS,
                UUID.randomUUID()));
    }
}
