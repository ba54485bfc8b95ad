package org.safeconduct.app.rules.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A pack that this house took in.
///
/// @param publisher whose pack it is
/// @param by whoever took it in, by name
/// @param waiting how many of its rules wait for a second person
public record Taken(
        UUID id,
        String publisher,
        int number,
        LocalDate issued,
        UUID member,
        String by,
        Instant entered,
        int waiting) {}
