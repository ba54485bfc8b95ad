package org.safeconduct.app.custody.condition;

import java.util.List;
import org.safeconduct.app.custody.condition.Comparison.Bound;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.evidence.item.Item;

/// A condition beside what binds the place.
public record Compared(Condition condition, Stay stay, Bound bound, List<Item> evidence) {}
