package org.safeconduct.app.story.declaration.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.casefile.leaving.Means;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.StoryAct;
import org.safeconduct.app.story.declaration.Clauses;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Declarations;
import org.safeconduct.app.story.declaration.Draft;
import org.safeconduct.app.story.declaration.Returns;
import org.safeconduct.app.story.declaration.comparison.Comparison;
import org.safeconduct.app.story.declaration.comparison.Reworded;
import org.safeconduct.app.story.declaration.word.Returned;
import org.safeconduct.app.story.declaration.word.WordLetter;
import org.safeconduct.app.story.declaration.word.WordReturn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Writes declarations as Word files, and holds what comes back against the draft that holds.
@Component
@Transactional
class WordDesk {
    private final Declarations declarations;
    private final Returns returns;
    private final Clauses clauses;
    private final Leaving leaving;
    private final Journal journal;

    WordDesk(Declarations declarations, Returns returns, Clauses clauses, Leaving leaving, Journal journal) {
        this.declarations = declarations;
        this.returns = returns;
        this.clauses = clauses;
        this.leaving = leaving;
        this.journal = journal;
    }

    /// A file that came back beside the draft that holds.
    record Compared(Returns.Waiting waiting, Returned.Read returned, Comparison comparison) {}

    byte[] write(UUID caseId, Declaration declaration, Draft draft, String caption) {
        leaving.leave(caseId, parcel(caseId, declaration, draft), Means.DECLARATION, declaration.id());
        journal.enter(StoryAct.STORY_DECLARATION_TAKEN_ALONG, caseId, declaration.id());
        return new WordLetter(declaration, draft, clauses, caption).bytes();
    }

    /// A declaration is made for the client's own case.
    private Parcel parcel(UUID caseId, Declaration declaration, Draft draft) {
        var sources = declarations.sources(caseId, declaration.id());
        var things = draft.points().stream()
                .flatMap(point -> sources.getOrDefault(point.key(), List.of()).stream())
                .collect(Collectors.toSet());
        var texts = draft.points().stream()
                .flatMap(point -> Stream.of(point.own(), point.english()))
                .toList();
        return new Parcel(Route.OWN_CASE, things, texts);
    }

    private Returned read(Declaration declaration, byte[] file) {
        return WordReturn.read(file, declaration.opening().isBilingual(), known(declaration));
    }

    /// What the file says beside its points.
    private List<String> known(Declaration declaration) {
        var about = declaration.opening();
        return clauses.of(about).stream()
                .flatMap(clause -> Stream.of("en", about.language())
                        .distinct()
                        .flatMap(language -> clause.in(language, about).stream()))
                .toList();
    }

    /// Why a file can't be taken back, as the key of a sentence. Which other declaration it is stays unsaid.
    Optional<String> objection(Declaration declaration, byte[] file) {
        return switch (read(declaration, file)) {
            case Returned.Refused(var why) -> Optional.of("story.return." + why);
            case Returned.Read read ->
                read.declaration() == null || read.declaration().equals(declaration.id())
                        ? Optional.empty()
                        : Optional.of("story.return.OTHER");
        };
    }

    UUID keep(UUID caseId, UUID id, String name, byte[] file) {
        return returns.take(caseId, id, name, file);
    }

    Compared compare(UUID caseId, Declaration declaration, UUID returnId) {
        var waiting = returns.waiting(caseId, declaration.id(), returnId);
        if (!(read(declaration, returns.content(caseId, returnId)) instanceof Returned.Read read)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var base =
                declarations.findDraft(caseId, declaration.id(), read.draft()).orElse(null);
        var now = declarations.last(caseId, declaration);
        return new Compared(waiting, read, Comparison.of(base, now, read.rows()));
    }

    /// The fixed words that the file no longer has as the law words them.
    List<Reworded> reworded(Declaration declaration, Returned.Read read) {
        var about = declaration.opening();
        return clauses.of(about).stream()
                .flatMap(clause -> clause.in("en", about).stream()
                        .filter(words -> !read.keeps(words))
                        .map(words -> Reworded.of(clause, words, read.fixed())))
                .toList();
    }

    /// Keeps what was accepted; false when somebody kept another draft meanwhile: then the file goes on waiting.
    boolean settle(UUID caseId, Declaration declaration, UUID returnId, Comparison comparison, Set<String> accepted) {
        var waiting = returns.waiting(caseId, declaration.id(), returnId);
        boolean kept = accepted.isEmpty()
                || declarations.keep(
                        caseId,
                        declaration.id(),
                        comparison.accept(accepted),
                        waiting.name(),
                        comparison.now().number());
        if (kept) {
            returns.settle(caseId, returnId);
        }
        return kept;
    }
}
