package org.safeconduct.names.identity;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.names.parts.Name;

/// What one paper or one file says of a person; what it does not say is null and counts neither way.
///
/// @param number the A-number as written
/// @param nationality as a code of ISO 3166
public record PersonRecord(
        Name name,
        @Nullable LocalDate birth,
        @Nullable String number,
        @Nullable String nationality,
        @Nullable Sex sex,
        @Nullable LocalDate entry) {

    /// As papers give it, which need not be how the person lives.
    public enum Sex {
        FEMALE,
        MALE
    }

    public static PersonRecord named(String name) {
        return new PersonRecord(Name.of(name), null, null, null, null, null);
    }

    public PersonRecord born(LocalDate day) {
        return new PersonRecord(name, day, number, nationality, sex, entry);
    }

    public PersonRecord numbered(String written) {
        return new PersonRecord(name, birth, written, nationality, sex, entry);
    }

    public PersonRecord citizenOf(String code) {
        return new PersonRecord(name, birth, number, code.toUpperCase(Locale.ROOT), sex, entry);
    }

    public PersonRecord ofSex(Sex said) {
        return new PersonRecord(name, birth, number, nationality, said, entry);
    }

    public PersonRecord entered(LocalDate day) {
        return new PersonRecord(name, birth, number, nationality, sex, day);
    }
}
