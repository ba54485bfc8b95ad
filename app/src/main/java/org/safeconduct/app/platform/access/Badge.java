package org.safeconduct.app.platform.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The signed-in member as the rooms see them: the principal of every authentication in this house.
///
/// @param name how colleagues call them; the framework's [#getName()] is the id, because it ends up in logs
public record Badge(UUID member, String name, Set<Role> roles) implements AuthenticatedPrincipal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public Badge {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return member.toString();
    }

    public boolean may(Duty duty) {
        return duty.admits(roles);
    }
}
