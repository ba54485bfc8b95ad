package org.safeconduct.app.custody.release;

import org.safeconduct.law.Said;

/// What is said to hold a release up.
public record Obstacle(String id, Said title) {}
