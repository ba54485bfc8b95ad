package org.safeconduct.app.claim.scope;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A protected ground on which a case rests.
///
/// @param ground its id in `law/case/claim.yaml`
/// @param words the opinion, the faith, the group as it is to be named before the court
public record Ground(UUID id, String ground, String words) {

    /// For choosing one of them.
    ///
    /// @param titles what each sort of ground is called
    public static Map<String, String> names(Collection<Ground> grounds, Map<String, String> titles) {
        var names = new LinkedHashMap<String, String>();
        grounds.forEach(each -> names.put(
                each.id().toString(), titles.getOrDefault(each.ground(), each.ground()) + ": " + each.words()));
        return names;
    }
}
