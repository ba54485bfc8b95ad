package org.safeconduct.packet.filing;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The next hearing, in the local time of the court.
///
/// @param kind such as "Individual" or "Master", as the hearing notice prints it
public record Hearing(LocalDate date, @Nullable LocalTime time, String kind) {}
