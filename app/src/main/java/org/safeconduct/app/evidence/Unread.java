package org.safeconduct.app.evidence;

import java.util.List;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.reading.Doubt;
import org.safeconduct.app.evidence.reading.Reading;

/// An item of which something could not be read, with the reason.
///
/// @param doubts the pages that a person should look at
public record Unread(Item item, Reading reading, List<Doubt> doubts) {}
