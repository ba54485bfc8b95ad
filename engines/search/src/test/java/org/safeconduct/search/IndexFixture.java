package org.safeconduct.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.safeconduct.search.Answer.Found;
import org.safeconduct.search.Answer.Hit;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Question.Narrowing;

/// An index to ask, and short words to do it with.
abstract class IndexFixture {
    protected static final UUID ELOY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    protected static final UUID KROME = UUID.fromString("00000000-0000-7000-8000-000000000002");
    protected static final Reach BOTH = new Reach(Set.of(ELOY, KROME), Set.of("team"));

    protected Search search;

    /// An empty index with the bundled glossary.
    protected abstract Search open();

    @BeforeEach
    void begin() {
        search = open();
    }

    @AfterEach
    void end() {
        search.close();
    }

    protected static Findable page(String id, UUID caseId, Language language, String text) {
        return new Findable(id, place(caseId, language), "", List.of(text));
    }

    protected static Place place(UUID caseId, Language language) {
        return new Place(Kind.PAGE, caseId, "team", language, Optional.empty());
    }

    protected final void index(Findable... findables) {
        search.index(new Search.Changes(List.of(findables), List.of(), 1));
    }

    protected final List<String> ids(String words) {
        return found(words).hits().stream().map(Hit::id).toList();
    }

    protected final List<String> ids(String words, Narrowing narrowing) {
        return found(new Question(words, BOTH, narrowing, 0, 20)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    protected final Found found(String words) {
        return found(Question.of(words, BOTH));
    }

    protected final Found found(Question question) {
        return (Found) search.search(question);
    }
}
