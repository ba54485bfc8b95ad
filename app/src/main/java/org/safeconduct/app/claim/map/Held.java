package org.safeconduct.app.claim.map;

import java.util.List;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.story.contradiction.Contradiction;

/// What a case has to hold to elements.
///
/// @param open contradictions that nobody has closed; none for whoever may not weigh the story
public record Held(List<Tie> ties, List<Gap> gaps, List<Contradiction> open) {

    Held at(Tie.At place) {
        var here = ties.stream().filter(tie -> tie.at().equals(place)).toList();
        return new Held(
                here,
                gaps.stream().filter(gap -> gap.at().equals(place)).toList(),
                open.stream()
                        .filter(each -> here.stream().anyMatch(tie -> tie.isIn(each)))
                        .toList());
    }
}
