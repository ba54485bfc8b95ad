package org.safeconduct.app.story.desk;

import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Stories;
import org.safeconduct.app.story.statement.Story;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lays out the sheets on which passages are marked.
@Component
class StatementDesk {
    private final Cases cases;
    private final Stories stories;

    StatementDesk(Cases cases, Stories stories) {
        this.cases = cases;
        this.stories = stories;
    }

    /// A paragraph of a telling; 404 where there is none.
    Marking marking(UUID caseId, UUID telling, int paragraph) {
        var story = stories.story(caseId);
        return story.accounts().stream()
                .flatMap(account -> account.tellings().stream()
                        .filter(each -> each.id().equals(telling))
                        .flatMap(each -> marking(story, account, each, paragraph).stream()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Marking> marking(Story story, Account account, Telling telling, int number) {
        return telling.text().paragraphs().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> new Marking(account, telling, each, story));
    }

    Page blank(UUID caseId, Marking marking, Form form) {
        var action = "/cases/" + caseId + "/story/tellings/" + marking.telling().id() + "/paragraphs/"
                + marking.paragraph().number() + "/statements";
        return page(caseId, marking, form).with("action", action);
    }

    Page sheet(UUID caseId, Marking marking, Statement statement, Form form) {
        var action = "/cases/" + caseId + "/story/statements/" + statement.id();
        return page(caseId, marking, form).with("action", action).with("withdrawal", action + "/withdrawal");
    }

    private Page page(UUID caseId, Marking marking, Form form) {
        return Page.of("story/statement")
                .with("file", cases.caseFile(caseId))
                .with("marking", marking)
                .with("form", form);
    }

    /// Back to the paragraph, among what else was marked in it.
    static Page back(UUID caseId, Marking marking) {
        return Page.to("/cases/" + caseId + "/story/accounts/"
                + marking.account().id() + "?telling=" + marking.telling().number() + "#p"
                + marking.paragraph().number());
    }
}
