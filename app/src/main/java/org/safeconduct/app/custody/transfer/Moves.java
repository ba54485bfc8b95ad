package org.safeconduct.app.custody.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Place;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Term;
import org.springframework.stereotype.Component;

/// Finds where a person was moved from one place to another, and what differs between them.
@Component
public class Moves {
    private static final List<String> BY_PLACE = List.of("circuit", "district", "state", "operator");

    private final Places places;

    Moves(Places places) {
        this.places = places;
    }

    /// Those of one person, in the order in which they were.
    ///
    /// @param stays in their order
    public List<Move> of(List<Stay> stays) {
        var moves = new ArrayList<Move>();
        for (int at = 1; at < stays.size(); at++) {
            var left = stays.get(at - 1);
            var reached = stays.get(at);
            if (isMove(left, reached)) {
                moves.add(new Move(left, reached, differences(left, reached)));
            }
        }
        return moves;
    }

    /// Who was released in between came anew.
    private static boolean isMove(Stay left, Stay reached) {
        var leaving = left.term().leaving();
        return leaving != Term.Leaving.RELEASE
                && leaving != Term.Leaving.REMOVAL
                && !left.where().place().equals(reached.where().place());
    }

    private List<Difference> differences(Stay left, Stay reached) {
        var differences = new ArrayList<Difference>();
        for (var name : BY_PLACE) {
            add(differences, name, circumstance(left, name), circumstance(reached, name));
        }
        add(differences, "standard", standard(left), standard(reached));
        return differences;
    }

    private static void add(
            List<Difference> differences, String name, @Nullable String before, @Nullable String after) {
        if (before == null || after == null || !Objects.equals(before, after)) {
            differences.add(new Difference(name, before, after));
        }
    }

    private @Nullable String circumstance(Stay stay, String name) {
        return places.find(stay.where().listed())
                .map(Place::circumstances)
                .map(known -> known.get(name))
                .orElse(null);
    }

    private @Nullable String standard(Stay stay) {
        return bound(stay).map(bound -> bound.standard().name()).orElse(null);
    }

    /// The standard that binds the place on the day of arrival.
    Optional<Places.Binding> bound(Stay stay) {
        return places.binding(
                stay.where().listed(), stay.where().kind(), stay.term().from().date());
    }
}
