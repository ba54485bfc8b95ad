package org.safeconduct.app.platform.page;

import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;

/// What surrounds every page.
///
/// @param token proves that a form was sent from a page of ours
/// @param theme `light`, `dark` or `auto`
/// @param path of the page, to mark where the reader is
public record Frame(@Nullable Badge badge, String token, String theme, String path, boolean demo) {
    public boolean may(Duty duty) {
        return badge != null && badge.may(duty);
    }
}
