package org.safeconduct.names.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.names.letters.Meeting;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.parts.Part;
import org.safeconduct.names.parts.Role;

/// The best way to bring the words of two names together, one to one and in any order.
record Alignment(List<Part> one, List<Part> other, List<Pair> pairs, List<Reason> beside) {
    /// Two places whose words met, or were closest to each other without being close.
    record Pair(int at, int to, Meeting meeting) {}

    static Alignment of(Name one, Name other) {
        var left = Joining.of(one.own(), other.own());
        var right = Joining.of(other.own(), left);
        return new Alignment(left, right, pairs(left, right), Ranks.of(one, other));
    }

    private static List<Pair> pairs(List<Part> left, List<Part> right) {
        var meetings = left.stream()
                .map(here -> right.stream().map(there -> meeting(here, there)).toList())
                .toList();
        var partners = Assignment.best(meetings.stream()
                .map(row -> row.stream().mapToDouble(Meeting::likeness).toArray())
                .toArray(double[][]::new));
        return IntStream.range(0, left.size())
                .filter(at -> partners[at] >= 0)
                .mapToObj(at -> new Pair(at, partners[at], meetings.get(at).get(partners[at])))
                .toList();
    }

    /// A patronymic and a given name are never one word, however alike they are.
    private static Meeting meeting(Part here, Part there) {
        boolean never = (here.role() == Role.PATRONYMIC && there.role() == Role.GIVEN)
                || (here.role() == Role.GIVEN && there.role() == Role.PATRONYMIC);
        return never ? Meeting.of(here.token(), there.token()).weakened(0) : Meeting.of(here.token(), there.token());
    }

    List<Pair> met() {
        return pairs.stream().filter(pair -> pair.meeting.isEnough()).toList();
    }

    List<Part> alone(List<Part> side, boolean isOne) {
        var met = met().stream().map(pair -> isOne ? pair.at : pair.to).toList();
        return IntStream.range(0, side.size())
                .filter(at -> !met.contains(at))
                .mapToObj(side::get)
                .toList();
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (var pair : met()) {
            reasons.add(new Reason(
                    one.get(pair.at).token().written(),
                    other.get(pair.to).token().written(),
                    pair.meeting.rule().words(),
                    pair.meeting.likeness(),
                    Weight.of(one.get(pair.at), other.get(pair.to))));
        }
        alone(one, true).forEach(part -> reasons.add(new Reason(part.toString(), "", left(part), 0, Weight.of(part))));
        alone(other, false)
                .forEach(part -> reasons.add(new Reason("", part.toString(), left(part), 0, Weight.of(part))));
        reasons.addAll(beside);
        return reasons;
    }

    private static String left(Part part) {
        return part.role().words() + " that met nothing";
    }
}
