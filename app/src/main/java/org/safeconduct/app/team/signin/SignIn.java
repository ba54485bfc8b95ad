package org.safeconduct.app.team.signin;

import java.time.Instant;
import java.util.UUID;

/// A browser in which the member is signed in.
///
/// @param agent browser and system, as far as they say
public record SignIn(UUID id, Instant began, Instant seen, String agent) {}
