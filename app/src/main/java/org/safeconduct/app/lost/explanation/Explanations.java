package org.safeconduct.app.lost.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.explanation.Explanation.Section;
import org.safeconduct.app.lost.paper.Papers;
import org.safeconduct.app.lost.paper.Statement;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.app.lost.route.Searches;
import org.safeconduct.app.rules.Lawbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts explanations and keeps them as papers.
@Component
@Transactional
public class Explanations {
    private final Phrases phrases = new Phrases();
    private final Cases cases;
    private final Register register;
    private final Papers papers;
    private final Lawbook lawbook;

    Explanations(Cases cases, Register register, Papers papers, Lawbook lawbook) {
        this.cases = cases;
        this.register = register;
        this.papers = papers;
        this.lawbook = lawbook;
    }

    /// What is on record about an item by now.
    ///
    /// @param reader whose language names what is lacking; the sentences are English
    @Transactional(readOnly = true)
    public Explanation draft(UUID caseId, UUID itemId, Locale reader) {
        var record = register.record(caseId, itemId);
        var sections = new ArrayList<>(Drafting.sections(phrases, record));
        var first = sections.removeFirst();
        var paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.addFirst(List.of(respondent(cases.caseFile(caseId))));
        sections.addFirst(new Section(first.heading(), paragraphs));
        return new Explanation(title(), sections, new Gaps(record, reader).list());
    }

    /// Keeps what is on record by now as a version.
    public UUID keep(UUID caseId, UUID itemId) {
        return papers.keep(caseId, itemId, draft(caseId, itemId, Locale.ENGLISH).draft());
    }

    private String title() {
        var citation = lawbook.rule("PROP-12").citation().split(";", 2)[0];
        return phrases.say("title", citation);
    }

    private Statement respondent(CaseFile file) {
        var number = file.aNumber();
        return new Statement(
                phrases.say("respondent", file.name(), number == null ? "" : phrases.say("respondent.number", number)),
                "");
    }

    /// The stores that hold what is on record.
    @Component
    record Register(Items items, Contents contents, Requests requests, Searches searches) {
        Drafting.OnRecord record(UUID caseId, UUID itemId) {
            var item = items.item(caseId, itemId);
            return new Drafting.OnRecord(
                    item,
                    contents.list(caseId, itemId),
                    contents.listHandovers(caseId, itemId),
                    items.listStates(caseId, itemId),
                    requests.list(caseId, itemId),
                    searches.find(caseId, item));
        }
    }
}
