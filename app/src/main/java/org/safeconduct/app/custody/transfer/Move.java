package org.safeconduct.app.custody.transfer;

import java.util.List;
import org.safeconduct.app.custody.stay.Stay;

/// A person's way from one place of detention to another.
///
/// @param left the stay that was over
/// @param reached the one that began
public record Move(Stay left, Stay reached, List<Difference> differences) {}
