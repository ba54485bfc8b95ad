package org.safeconduct.app.story.interview.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.chronology.Timeline;
import org.safeconduct.app.story.interview.Gap;
import org.safeconduct.app.story.interview.Interview;
import org.safeconduct.app.story.interview.Interviews;
import org.safeconduct.app.story.statement.Stories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lays an interview out beside what was told elsewhere.
@Component
class InterviewDesk {
    private final Cases cases;
    private final People people;
    private final Stories stories;
    private final Interviews interviews;
    private final Clock clock;

    InterviewDesk(Cases cases, People people, Stories stories, Interviews interviews, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.stories = stories;
        this.interviews = interviews;
        this.clock = clock;
    }

    Page list(UUID caseId) {
        return page("story/interviews", caseId).with("interviews", interviews.list(caseId));
    }

    Page blank(UUID caseId, Form form) {
        return page("story/interview-new", caseId)
                .with("people", people(caseId))
                .with("form", form);
    }

    Page show(UUID caseId, Interview interview, Form form) {
        var timeline = Timeline.of(stories.story(caseId));
        var told = timeline.entries().stream()
                .map(entry -> entry.by(interview.setting().speaker()))
                .filter(entry -> !entry.voices().isEmpty())
                .toList();
        return page(interview.isOver() ? "story/interview-over" : "story/interview", caseId)
                .with("interview", interview)
                .with("told", told)
                .with("rows", rows(timeline, interview))
                .with("form", form);
    }

    private static List<Question> rows(Timeline timeline, Interview interview) {
        var rows = new ArrayList<Question>();
        var kept = new ArrayList<>(interview.topics());
        for (var gap : Gap.of(timeline, interview.setting().speaker())) {
            var topic = kept.stream()
                    .filter(each -> each.name().equals(gap.name()))
                    .findFirst()
                    .orElse(new Interview.Topic(gap.name(), Interview.Outcome.OPEN, null));
            kept.remove(topic);
            rows.add(new Question(gap, topic));
        }
        kept.forEach(topic -> rows.add(new Question(null, topic)));
        return rows;
    }

    /// What somebody else has kept meanwhile, beside what was written here.
    Page quicker(UUID caseId, Interview stored, Form form) {
        var both = InterviewForm.bothVersions(stored, form);
        return show(caseId, stored, both.written()).with("both", both).as(HttpStatus.CONFLICT);
    }

    private Page page(String template, UUID caseId) {
        return Page.of(template).with("file", cases.caseFile(caseId));
    }

    List<Person> people(UUID caseId) {
        return people.list(caseId);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
