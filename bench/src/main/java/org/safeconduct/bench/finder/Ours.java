package org.safeconduct.bench.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Question;
import org.safeconduct.search.Reach;
import org.safeconduct.search.Search;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.lucene.LuceneSearch;
import org.safeconduct.search.seal.IndexKey;

/// The search engine of the house, sealed. Each answer comes with its passage and the place of every word on the
/// page, which the others are not asked for.
final class Ours implements Contestant {
    private final Path folder;
    private final Search search;
    private Reach reach = new Reach(Set.of(), Set.of());
    private long mark;

    Ours(Path folder) {
        this.folder = folder;
        var glossary = Glossary.bundled();
        search = LuceneSearch.open(
                folder, IndexKey.of(new byte[IndexKey.SIZE]), () -> glossary, LuceneSearch.USUAL_CACHE);
    }

    @Override
    public String name() {
        return "Safeconduct, sealed";
    }

    @Override
    public void add(List<Sheet> pages) {
        search.index(new Search.Changes(pages.stream().map(Ours::findable).toList(), List.of(), ++mark));
    }

    private static Findable findable(Sheet page) {
        var place = new Place(Kind.PAGE, Sheet.caseId(page.caseNumber()), "team", page.language(), Optional.empty());
        return new Findable(
                String.valueOf(page.id()), place, "", Arrays.asList(page.text().split("\n")));
    }

    @Override
    public void ready() {}

    @Override
    public void reader(Set<Integer> cases) {
        reach = new Reach(cases.stream().map(Sheet::caseId).collect(Collectors.toSet()), Set.of("team"));
    }

    @Override
    public List<Long> find(Ask ask) {
        return switch (search.search(Question.of(ask.words(), reach))) {
            case Answer.Found found ->
                found.hits().stream().map(hit -> Long.valueOf(hit.id())).toList();
            case Answer.NothingAsked _ -> List.of();
        };
    }

    @Override
    public long bytes() throws IOException {
        return size(folder);
    }

    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() {
        search.close();
    }
}
