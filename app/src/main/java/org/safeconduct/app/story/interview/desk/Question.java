package org.safeconduct.app.story.interview.desk;

import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.interview.Gap;
import org.safeconduct.app.story.interview.Interview;

/// Something to ask, with what became of it.
///
/// @param gap what it was found by; null where somebody wrote it down
public record Question(@Nullable Gap gap, Interview.Topic topic) {}
