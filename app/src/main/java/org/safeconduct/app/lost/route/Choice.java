package org.safeconduct.app.lost.route;

import org.jspecify.annotations.Nullable;

/// What the team said of a route in this case.
///
/// @param reason why it is closed; asked for, because the court may ask too
public record Choice(String route, boolean open, @Nullable String reason) {}
