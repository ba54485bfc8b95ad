package org.safeconduct.samples;

import java.time.LocalDate;

/// Somebody of the cast, who does not exist.
///
/// @param name in Latin letters: given, middle, family
/// @param nativeName the same in the owner's alphabet and order
/// @param aNumber as captions print it, or the empty word for somebody without one
/// @param language the one they speak, as an ISO 639-1 code
public record Person(String name, String nativeName, String aNumber, LocalDate born, String language) {}
