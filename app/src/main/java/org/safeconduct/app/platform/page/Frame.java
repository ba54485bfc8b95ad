package org.safeconduct.app.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;

/// What surrounds every page.
///
/// @param destinations where the reader may go from here
/// @param token proves that a form was sent from a page of ours
/// @param theme `light`, `dark` or `auto`
/// @param path of the page, to mark where the reader is
/// @param query what stands behind the path's question mark, or nothing
public record Frame(
        @Nullable Badge badge,
        List<Destination> destinations,
        String token,
        String theme,
        String path,
        String query,
        boolean demo) {
    public boolean may(Duty duty) {
        return badge != null && badge.may(duty);
    }

    public List<Destination> bar() {
        return at(Signpost.Place.BAR);
    }

    public List<Destination> menu() {
        return at(Signpost.Place.MENU);
    }

    private List<Destination> at(Signpost.Place place) {
        return destinations.stream().filter(each -> each.place() == place).toList();
    }

    /// Where to return after choosing a language.
    public String here() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
