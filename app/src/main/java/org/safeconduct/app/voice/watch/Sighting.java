package org.safeconduct.app.voice.watch;

import java.time.LocalDate;

/// Something that custody has written down for a day of the watch.
///
/// @param key of the words for its kind
public record Sighting(LocalDate day, String key, String words) {}
