package org.safeconduct.app.people;

import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.ANumber;

/// What is known of somebody besides their names.
///
/// @param languages in the order in which they would rather speak
/// @param place where they are, in the words of the team
public record PersonDetails(
        Birth birth,
        @Nullable String nationality,
        @Nullable String languages,
        @Nullable ANumber aNumber,
        Location location,
        @Nullable String place) {

    public static final PersonDetails NOTHING =
            new PersonDetails(Birth.UNKNOWN, null, null, null, Location.UNKNOWN, null);

    public PersonDetails withNumber(@Nullable ANumber number) {
        return new PersonDetails(birth, nationality, languages, number, location, place);
    }
}
