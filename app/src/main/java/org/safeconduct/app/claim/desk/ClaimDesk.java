package org.safeconduct.app.claim.desk;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.gap.Gaps;
import org.safeconduct.app.claim.law.ClaimLaw;
import org.safeconduct.app.claim.law.Element;
import org.safeconduct.app.claim.map.ClaimMap;
import org.safeconduct.app.claim.map.Held;
import org.safeconduct.app.claim.scope.Ground;
import org.safeconduct.app.claim.scope.Scope;
import org.safeconduct.app.claim.scope.Scopes;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.claim.tie.Ties;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.story.contradiction.Contradiction;
import org.safeconduct.app.story.contradiction.Contradictions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Lays out the map of a claim, its elements, and the sheets on which they are worked.
@Component
class ClaimDesk {
    /// That proof is given, or why it cannot be had.
    private static final String CORROBORATION = "PROP-12";

    private final Cases cases;
    private final Book book;
    private final Shelf shelf;
    private final Catalogs catalogs;
    private final Contradictions contradictions;

    ClaimDesk(Cases cases, Book book, Shelf shelf, Catalogs catalogs, Contradictions contradictions) {
        this.cases = cases;
        this.book = book;
        this.shelf = shelf;
        this.catalogs = catalogs;
        this.contradictions = contradictions;
    }

    /// What the law says.
    @Component("claimBook")
    record Book(ClaimLaw law, Lawbook rules) {}

    /// What the case has.
    @Component("claimShelf")
    record Shelf(Scopes scopes, Ties ties, Gaps gaps) {}

    static String address(UUID caseId) {
        return "/cases/" + caseId + "/claim";
    }

    static String address(UUID caseId, String element) {
        return address(caseId) + "/elements/" + element;
    }

    @Transactional(readOnly = true)
    public Page map(UUID caseId, Badge reader) {
        return map(caseId, "claim/index", open(caseId, reader));
    }

    /// For the hearing. It may be handed on, and says nothing of tellings that do not agree.
    @Transactional(readOnly = true)
    public Page summary(UUID caseId) {
        return map(caseId, "claim/summary", List.of());
    }

    /// The same as a Word file.
    @Transactional(readOnly = true)
    public SummaryLetter letter(UUID caseId, Words words) {
        var file = cases.caseFile(caseId);
        var caption = file.aNumber() == null ? file.name() : "%s, %s".formatted(file.name(), file.aNumber());
        return new SummaryLetter(caption, book.law(), map(caseId, List.of()), catalogs.catalog(caseId), words);
    }

    private ClaimMap map(UUID caseId, List<Contradiction> open) {
        return ClaimMap.of(book.law(), scope(caseId), held(caseId, open));
    }

    private Page map(UUID caseId, String template, List<Contradiction> open) {
        return page(caseId, template).with("map", map(caseId, open)).with("catalog", catalogs.catalog(caseId));
    }

    private Held held(UUID caseId, List<Contradiction> open) {
        return new Held(shelf.ties().list(caseId), shelf.gaps().list(caseId), open);
    }

    private List<Contradiction> open(UUID caseId, Badge reader) {
        return reader.may(Duty.WEIGH_STORY) ? contradictions.open(caseId) : List.of();
    }

    @Transactional(readOnly = true)
    public Page element(UUID caseId, String id, Badge reader) {
        var element = element(id);
        var strands = ClaimMap.strands(element, scope(caseId), held(caseId, open(caseId, reader)));
        return page(caseId, "claim/element")
                .with("element", element)
                .with("strands", strands)
                .with("rules", element.rules().stream().map(book.rules()::rule).toList())
                .with("catalog", catalogs.catalog(caseId));
    }

    Page scope(UUID caseId, Form form) {
        return page(caseId, "claim/scope").with("scope", scope(caseId)).with("form", form);
    }

    Page tie(UUID caseId, Element element, TieForm.Kind kind, Form form) {
        return page(caseId, "claim/tie")
                .with("element", element)
                .with("kind", kind)
                .with("grounds", grounds(caseId, element))
                .with("catalog", catalogs.catalog(caseId))
                .with("form", form);
    }

    Page answer(UUID caseId, Tie tie, Form form) {
        return page(caseId, "claim/answer")
                .with("element", element(tie.at().element()))
                .with("tie", tie)
                .with("catalog", catalogs.catalog(caseId))
                .with("form", form);
    }

    /// The sheet for a gap that is new.
    Page gap(UUID caseId, Element element, Form form) {
        return page(caseId, "claim/gap")
                .with("element", element)
                .with("grounds", grounds(caseId, element))
                .with("action", address(caseId, element.id()) + "/gaps")
                .with("rule", book.rules().rule(CORROBORATION))
                .with("form", form);
    }

    Page gap(UUID caseId, Gap gap, Form form) {
        var address = address(caseId) + "/gaps/" + gap.id();
        return gap(caseId, element(gap.at().element()), form)
                .with("grounds", List.<Ground>of())
                .with("action", address)
                .with("known", address);
    }

    Element element(String id) {
        return book.law().element(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Scope scope(UUID caseId) {
        return shelf.scopes().scope(caseId);
    }

    Catalog catalog(UUID caseId) {
        return catalogs.catalog(caseId);
    }

    ClaimLaw law() {
        return book.law();
    }

    private List<Ground> grounds(UUID caseId, Element element) {
        return element.byGround() ? scope(caseId).grounds() : List.of();
    }

    private Page page(UUID caseId, String template) {
        return Page.of(template).with("file", cases.caseFile(caseId)).with("law", book.law());
    }
}
