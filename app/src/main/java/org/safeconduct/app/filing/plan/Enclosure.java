package org.safeconduct.app.filing.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document behind a tab.
///
/// @param pages to file, such as `1-3,7`, or null for all
public record Enclosure(UUID id, UUID document, @Nullable String pages) {}
