package org.safeconduct.app.claim.scope;

import java.util.List;
import java.util.Set;

/// What a case claims.
///
/// @param reliefs ids of `law/case/claim.yaml`
/// @param version 0 while nobody has chosen
public record Scope(Set<String> reliefs, List<Ground> grounds, int version) {
    public boolean isEmpty() {
        return reliefs.isEmpty();
    }
}
