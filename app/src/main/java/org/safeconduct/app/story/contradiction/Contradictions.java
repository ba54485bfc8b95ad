package org.safeconduct.app.story.contradiction;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.story.statement.Stories;
import org.safeconduct.app.story.statement.Story;
import org.springframework.stereotype.Component;

/// What does not agree in a case. Only pages for those who weigh the story may ask.
@Component
public class Contradictions {
    private final Stories stories;
    private final Closings closings;

    Contradictions(Stories stories, Closings closings) {
        this.stories = stories;
        this.closings = closings;
    }

    /// Those that nobody has closed, the gravest first.
    public List<Contradiction> open(UUID caseId) {
        return list(caseId, stories.story(caseId)).stream()
                .filter(Contradiction::isOpen)
                .toList();
    }

    List<Contradiction> list(UUID caseId, Story story) {
        return new Comparison(story, closings.last(caseId)).list();
    }
}
