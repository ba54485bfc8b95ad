package org.safeconduct.app.story.declaration.desk;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.chronology.Timeline;
import org.safeconduct.app.story.declaration.Clauses;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Declarations;
import org.safeconduct.app.story.declaration.Draft;
import org.safeconduct.app.story.declaration.Drafting;
import org.safeconduct.app.story.declaration.Returns;
import org.safeconduct.app.story.statement.Stories;
import org.safeconduct.app.story.statement.Story;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lays out declarations beside what they rest on.
@Component
class DeclarationDesk {
    private final Cases cases;
    private final Stories stories;
    private final Declarations declarations;
    private final Rest rest;

    DeclarationDesk(Cases cases, Stories stories, Declarations declarations, Rest rest) {
        this.cases = cases;
        this.stories = stories;
        this.declarations = declarations;
        this.rest = rest;
    }

    /// What else stands around a declaration.
    @Component("storyDeclarationRest")
    record Rest(Returns returns, Clauses clauses, Colleagues colleagues, Clock clock) {}

    LocalDate today() {
        return LocalDate.now(rest.clock());
    }

    Page list(UUID caseId) {
        return page("story/declarations", caseId).with("declarations", declarations.list(caseId));
    }

    /// Whoever has told something, the client first.
    List<Account.Speaker> speakers(UUID caseId) {
        var story = stories.story(caseId);
        var client = story.people().stream()
                .filter(person -> person.client())
                .map(person -> person.id())
                .findFirst();
        return story.statements().stream()
                .map(statement -> story.voice(statement).account().opening().speaker())
                .distinct()
                .sorted((one, other) -> Boolean.compare(isOf(other, client), isOf(one, client)))
                .toList();
    }

    private static boolean isOf(Account.Speaker speaker, Optional<UUID> person) {
        return person.isPresent() && person.get().equals(speaker.person());
    }

    /// In which somebody told something last; English where nobody knows.
    String language(UUID caseId, Account.Speaker speaker) {
        return stories.story(caseId).accounts().stream()
                .filter(account -> account.opening().speaker().equals(speaker))
                .reduce((_, last) -> last)
                .map(account -> account.last().circumstances().language())
                .orElse("en");
    }

    Drafting drafting(UUID caseId, Account.Speaker speaker, String language) {
        return new Drafting(Timeline.of(stories.story(caseId)), language).by(speaker);
    }

    /// What one of them told, to choose from.
    Page sheet(UUID caseId, List<Account.Speaker> speakers, Account.Speaker speaker, Form form) {
        return page("story/declaration-new", caseId)
                .with("speakers", speakers)
                .with("speaker", speaker)
                .with("drafting", drafting(caseId, speaker, form.written("language")))
                .with("form", form);
    }

    Page show(UUID caseId, Declaration declaration, Draft draft, Form form) {
        var drafts = declarations.drafts(caseId, declaration.id());
        var makers = drafts.stream().map(each -> each.making().by()).collect(Collectors.toSet());
        var sources = declarations.sources(caseId, declaration.id());
        var voices = voices(caseId);
        return page("story/declaration", caseId)
                .with("declaration", declaration)
                .with("draft", draft)
                .with("drafts", drafts)
                .with("names", rest.colleagues().names(makers))
                .with("sources", sources)
                .with("voices", voices)
                .with("unused", unused(declaration, draft, sources, voices))
                .with("waiting", rest.returns().list(caseId, declaration.id()))
                .with("clauses", rest.clauses().of(declaration.opening()))
                .with("form", form);
    }

    /// Every statement of the case in its place, by id.
    private Map<UUID, Story.Voice> voices(UUID caseId) {
        var story = stories.story(caseId);
        return story.statements().stream()
                .map(story::voice)
                .collect(toMap(voice -> voice.statement().id(), voice -> voice));
    }

    /// What whoever signs has told and no point of the draft rests on, by id.
    private static Map<String, String> unused(
            Declaration declaration, Draft draft, Map<UUID, List<UUID>> sources, Map<UUID, Story.Voice> voices) {
        Set<UUID> used = draft.points().stream()
                .flatMap(point -> sources.getOrDefault(point.key(), List.of()).stream())
                .collect(Collectors.toSet());
        return voices.values().stream()
                .filter(voice -> voice.account()
                        .opening()
                        .speaker()
                        .equals(declaration.opening().speaker()))
                .map(Story.Voice::statement)
                .filter(statement -> !used.contains(statement.id()))
                .sorted(Comparator.comparing(statement -> statement.said().event()))
                .collect(toMap(
                        statement -> statement.id().toString(),
                        statement -> statement.said().event() + ": "
                                + statement.source().passage(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    Page names(UUID caseId, Declaration declaration, Form form) {
        return page("story/declaration-names", caseId)
                .with("declaration", declaration)
                .with("form", form);
    }

    /// Instead of a change that comes after the signature.
    Page signed(UUID caseId, Declaration declaration) {
        return show(caseId, declaration, declarations.last(caseId, declaration), DraftForm.blank())
                .as(HttpStatus.CONFLICT);
    }

    Page edit(UUID caseId, Declaration declaration, Form form, List<Draft.Point> points) {
        return page("story/declaration-edit", caseId)
                .with("declaration", declaration)
                .with("form", form)
                .with("points", points);
    }

    Page page(String template, UUID caseId) {
        return Page.of(template).with("file", cases.caseFile(caseId));
    }

    /// The case as the court knows it.
    String caption(UUID caseId) {
        var file = cases.caseFile(caseId);
        return file.aNumber() == null ? file.name() : "%s, %s".formatted(file.name(), file.aNumber());
    }

    /// What a file is called that leaves the house; a script that a file system may not know is left out.
    static String fileName(Draft draft) {
        return "declaration-%d.docx".formatted(draft.number()).toLowerCase(Locale.ROOT);
    }
}
