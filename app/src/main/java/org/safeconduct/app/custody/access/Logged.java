package org.safeconduct.app.custody.access;

import org.safeconduct.app.custody.condition.Comparison;
import org.safeconduct.app.custody.stay.Stay;

/// A hindrance beside the standard of its place and day.
public record Logged(Hindrance hindrance, Stay stay, Comparison.Bound bound) {}
