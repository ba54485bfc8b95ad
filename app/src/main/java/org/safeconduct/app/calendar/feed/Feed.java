package org.safeconduct.app.calendar.feed;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// An address under which a program fetches one member's dates.
public record Feed(UUID id, UUID member, Locale language, Instant made) {}
