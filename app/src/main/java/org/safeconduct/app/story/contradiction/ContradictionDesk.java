package org.safeconduct.app.story.contradiction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.statement.Stories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lays out what does not agree.
@Component
class ContradictionDesk {
    private final Cases cases;
    private final Stories stories;
    private final Contradictions contradictions;
    private final Colleagues colleagues;

    ContradictionDesk(Cases cases, Stories stories, Contradictions contradictions, Colleagues colleagues) {
        this.cases = cases;
        this.stories = stories;
        this.contradictions = contradictions;
        this.colleagues = colleagues;
    }

    Page list(UUID caseId) {
        var story = stories.story(caseId);
        var all = contradictions.list(caseId, story);
        return page("story/contradictions", caseId, all)
                .with("open", all.stream().filter(Contradiction::isOpen).toList())
                .with("closed", all.stream().filter(each -> !each.isOpen()).toList())
                .with("compared", story.statements().size())
                .with("unconfirmed", story.unconfirmed());
    }

    Page show(UUID caseId, Contradiction it, Form form) {
        return page("story/contradiction", caseId, List.of(it))
                .with("it", it)
                .with("twins", twins(caseId, it))
                .with("form", form);
    }

    /// What else is open about the very same passages.
    List<Contradiction> twins(UUID caseId, Contradiction it) {
        return contradictions.open(caseId).stream().filter(it::isTwin).toList();
    }

    private Page page(String template, UUID caseId, Collection<Contradiction> shown) {
        return Page.of(template).with("file", cases.caseFile(caseId)).with("names", names(shown));
    }

    /// 404 where all passages agree by now.
    Contradiction contradiction(UUID caseId, String key) {
        return contradictions.list(caseId, stories.story(caseId)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<UUID, String> names(Collection<Contradiction> shown) {
        return colleagues.names(shown.stream()
                .flatMap(each -> Stream.ofNullable(each.closing()))
                .map(Closing::by)
                .toList());
    }
}
