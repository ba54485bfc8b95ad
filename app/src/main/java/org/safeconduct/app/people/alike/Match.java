package org.safeconduct.app.people.alike;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.names.alike.Comparison;
import org.safeconduct.names.identity.Identity;
import org.safeconduct.names.identity.PersonRecord;
import org.safeconduct.names.parts.Name;

/// The likeliest of all spellings of one person beside all of another.
public record Match(PersonRecord one, PersonRecord other, Identity identity) {

    public static Optional<Match> best(Collection<PersonRecord> ones, Collection<PersonRecord> others) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> new Match(one, other, Identity.of(one, other))))
                .max(Comparator.comparingDouble(match -> match.identity.bits()));
    }

    /// What each spelling of somebody says of them.
    public static List<PersonRecord> records(Person person) {
        var details = person.details();
        var number = details.aNumber() == null ? null : details.aNumber().digits();
        return person.spellings().stream()
                .map(spelling -> record(spelling.spelled(), details.birth().edtf(), number))
                .toList();
    }

    /// What one spelling says, with a birth that counts only where it is a day.
    public static PersonRecord record(String spelled, @Nullable String born, @Nullable String number) {
        var day = born == null ? null : Edtf.day(born).orElse(null);
        return new PersonRecord(Name.of(spelled), day, number, null, null, null);
    }

    /// Whether a person should look.
    public boolean isLikely() {
        return !(identity instanceof Identity.TwoPeople);
    }

    /// The two spellings word by word.
    public Comparison names() {
        return Comparison.of(one.name(), other.name());
    }
}
