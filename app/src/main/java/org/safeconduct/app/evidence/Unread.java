package org.safeconduct.app.evidence;

import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.reading.Reading;

/// An item of which something could not be read, with the reason.
public record Unread(Item item, Reading reading) {}
