package org.safeconduct.app.platform.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Knows what members are called.
@FunctionalInterface
public interface Colleagues {
    /// Names by member, also of those who left. Whoever is not known is not there.
    Map<UUID, String> names(Collection<UUID> members);
}
