package org.safeconduct.app.custody.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.app.custody.place.Kind;
import org.safeconduct.app.custody.place.Place;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.stay.Milestone;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Term;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.stereotype.Component;

/// Says in the words of `law/case/vocabulary.yaml` what was written down of custody.
@Component
public class Telling {
    private final Places places;

    Telling(Places places) {
        this.places = places;
    }

    /// An event and the stay that it follows from.
    public record Move(CaseFacts.Event event, Stay stay) {}

    /// With what follows from the place, where it is one of our list.
    public CaseFacts.Stay stay(Stay stay) {
        var where = stay.where();
        var circumstances =
                places.find(where.listed()).map(Place::circumstances).orElse(Map.of());
        var place = new CaseFacts.Facility(where.place(), where.kind().word(), where.zone(), circumstances);
        return new CaseFacts.Stay(
                place, stay.term().from(), stay.term().to(), stay.said().source());
    }

    public CaseFacts.Event event(Milestone milestone) {
        var what = milestone.what();
        return new CaseFacts.Event(what.kind().word(), milestone.point(), "", what.source());
    }

    /// Releases, and transfers from one place of detention to another.
    ///
    /// @param stays of one person, in the order in which they were
    public List<Move> moves(List<Stay> stays) {
        var moves = new ArrayList<Move>();
        for (int at = 0; at < stays.size(); at++) {
            var stay = stays.get(at);
            var end = stay.term().to();
            if (at > 0 && isTransfer(stays.get(at - 1))) {
                moves.add(move("transfer", stay.term().from(), stay));
            }
            if (end != null && stay.term().leaving() == Term.Leaving.RELEASE) {
                moves.add(move("release", end, stay));
            }
        }
        return moves;
    }

    /// Whoever comes from a cell or a hold room had no address there that anybody was told.
    private static boolean isTransfer(Stay left) {
        var kind = left.where().kind();
        return left.term().leaving() == Term.Leaving.TRANSFER && (kind == Kind.DETENTION_CENTER || kind == Kind.JAIL);
    }

    private static Move move(String word, Point at, Stay stay) {
        return new Move(new CaseFacts.Event(word, at, "", stay.said().source()), stay);
    }
}
