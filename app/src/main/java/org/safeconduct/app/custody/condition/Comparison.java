package org.safeconduct.app.custody.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.place.Places.Binding;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.law.Rule;
import org.springframework.stereotype.Component;

/// Finds the standard that bound a place on a day, and what it says of a subject.
@Component
public class Comparison {
    private final Places places;
    private final Lawbook lawbook;

    Comparison(Places places, Lawbook lawbook) {
        this.places = places;
        this.lawbook = lawbook;
    }

    /// What a condition is held against.
    ///
    /// @param binding empty where nobody knows what binds the place
    /// @param rules none where the standard, or our list of it, says nothing of the subject
    /// @param day by whose rules; where nobody knows when it was, the first day of the stay
    public record Bound(Optional<Binding> binding, List<Rule> rules, LocalDate day) {}

    public Bound bound(Stay stay, Condition.Deed deed) {
        var day = Optional.ofNullable(deed.began())
                .flatMap(Edtf::earliest)
                .orElse(stay.term().from().date());
        return bound(stay, deed.subject(), day);
    }

    public Bound bound(Stay stay, Subject subject, LocalDate day) {
        var binding = places.binding(stay.where().listed(), stay.where().kind(), day);
        var rules = lawbook.book();
        var said = binding.stream()
                .flatMap(bound -> bound.standard().covers().getOrDefault(subject.word(), List.of()).stream())
                .map(id -> rules.rule(id, day))
                .toList();
        return new Bound(binding, said, day);
    }
}
