package org.safeconduct.app.calendar.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.Confirmation;
import org.safeconduct.app.calendar.Confirmations;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.calendar.docket.Origin;
import org.safeconduct.app.journal.Hand;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.deadlines.docket.Reckoning;
import org.springframework.stereotype.Component;

/// Puts beside each date who vouches for it: for the fact, and for the date itself.
@Component
class Lines {
    private final Journal journal;
    private final Colleagues colleagues;
    private final Confirmations confirmations;

    Lines(Journal journal, Colleagues colleagues, Confirmations confirmations) {
        this.journal = journal;
        this.colleagues = colleagues;
        this.confirmations = confirmations;
    }

    Map<UUID, Line.Vouched> vouched(UUID caseId, Collection<UUID> subjects) {
        var hands = journal.hands(caseId, subjects);
        var names = colleagues.names(hands.values().stream().map(Hand::actor).toList());
        var vouched = new HashMap<UUID, Line.Vouched>();
        hands.forEach((subject, hand) ->
                vouched.put(subject, new Line.Vouched(hand.actor(), names.getOrDefault(hand.actor(), ""), hand.at())));
        return vouched;
    }

    /// Every date of a case, part by part, in each the soonest first.
    Map<Part, List<Line>> parts(Dockets.Found found) {
        var caseId = found.known().gathering().file().id();
        var seconds = confirmations.list(caseId);
        var wanted = confirmations.wanted();
        var names =
                colleagues.names(seconds.values().stream().map(Confirmation::by).toList());
        var vouched = vouched(caseId, subjects(found).toList());
        var parts = new EnumMap<Part, List<Line>>(Part.class);
        for (var reckoning : found.docket().reckonings()) {
            Part.of(reckoning).ifPresent(part -> {
                var origin = found.known().gathering().origin(reckoning.trigger());
                var hand = origin.flatMap(from -> Optional.ofNullable(vouched.get(from.subject())));
                parts.computeIfAbsent(part, _ -> new ArrayList<>())
                        .add(new Line(
                                reckoning,
                                part,
                                origin.orElse(null),
                                hand,
                                wanted.contains(reckoning.rule().id())
                                        ? second(reckoning, hand, seconds, names)
                                        : null));
            });
        }
        parts.values().forEach(lines -> lines.sort(Line.SOONEST_FIRST));
        return parts;
    }

    private static Stream<UUID> subjects(Dockets.Found found) {
        return found.docket().reckonings().stream()
                .flatMap(each -> found.known().gathering().origin(each.trigger()).stream())
                .map(Origin::subject)
                .distinct();
    }

    private static Line.@Nullable Second second(
            Reckoning found,
            Optional<Line.Vouched> hand,
            Map<Confirmation.Subject, Confirmation> seconds,
            Map<UUID, String> names) {
        var subject = Confirmation.Subject.of(found).orElse(null);
        if (subject == null) {
            return null;
        }
        var done = Optional.ofNullable(seconds.get(subject))
                .map(second -> new Line.Vouched(second.by(), names.getOrDefault(second.by(), ""), second.at()));
        boolean own = hand.map(Line.Vouched::member).equals(Actor.current());
        return new Line.Second(subject, done, own);
    }
}
