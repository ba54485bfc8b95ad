package org.safeconduct.app.calendar.house;

import java.util.UUID;

/// Something in a case that waits for somebody and has no day of its own.
///
/// @param text the key of its words, which say of what and how much: the thing's name and a number
/// @param about the thing’s name
/// @param open how much of it is open
/// @param address where it is worked on
public record LooseEnd(UUID caseId, String text, String about, long open, String address) {}
