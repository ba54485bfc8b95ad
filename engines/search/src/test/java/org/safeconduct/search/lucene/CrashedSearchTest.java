package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Language;
import org.safeconduct.search.Question;
import org.safeconduct.search.Reach;
import org.safeconduct.search.Search;
import org.safeconduct.search.Search.Changes;
import org.safeconduct.search.SearchException;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.seal.IndexKey;

/// An index whose program ended in the middle of things, and one that many ask while it is written.
class CrashedSearchTest {
    private static final UUID CASE = new UUID(3, 3);
    private static final Reach REACH = new Reach(Set.of(CASE), Set.of("team"));

    @TempDir
    private Path folder;

    /// What lies on the disk in the middle of a batch is what a kill would leave.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 199})
    void has_all_of_its_last_batch_and_nothing_of_one_that_was_broken_off(int written) {
        var left = folder.resolve("left");
        try (var search = open(folder.resolve("index"))) {
            search.index(new Changes(pages(0, 100), List.of(), 7));
            var broken = pages(100, 300).stream().peek(page -> {
                if (page.id().equals("p" + (100 + written))) {
                    copy(folder.resolve("index"), left);
                }
            });
            search.rebuild(broken, 8, done -> true);
        }
        try (var search = open(left)) {
            assertThat(search.mark()).isEqualTo(7);
            assertThat(total(search)).isEqualTo(100);
        }
    }

    @Test
    void goes_on_after_a_program_that_was_killed() {
        var left = folder.resolve("left");
        try (var search = open(folder.resolve("index"))) {
            search.index(new Changes(pages(0, 10), List.of(), 1));
            copy(folder.resolve("index"), left);
        }
        try (var search = open(left)) {
            search.index(new Changes(pages(10, 20), List.of(), 2));
            assertThat(total(search)).isEqualTo(20);
        }
    }

    @Test
    void does_no_harm_when_the_same_changes_come_twice() {
        try (var search = open(folder.resolve("index"))) {
            search.index(new Changes(pages(0, 10), List.of(), 1));
            search.index(new Changes(pages(0, 10), List.of(), 1));
            assertThat(total(search)).isEqualTo(10);
        }
    }

    /// Each batch has ten pages, so that a total between two tens would be half a batch.
    @Test
    void shows_whole_batches_to_whoever_asks_while_it_is_written() throws Exception {
        try (var search = open(folder.resolve("index"))) {
            var over = new AtomicBoolean();
            var odd = new AtomicReference<>(Optional.<Long>empty());
            var asking = CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    long total = total(search);
                    if (total % 10 != 0) {
                        odd.set(Optional.of(total));
                    }
                }
            });
            for (int batch = 0; batch < 12; batch++) {
                search.index(new Changes(pages(batch * 10, batch * 10 + 10), List.of(), batch + 1));
            }
            over.set(true);
            asking.get();
            assertThat(odd.get()).isEmpty();
            assertThat(total(search)).isEqualTo(120);
        }
    }

    @Test
    void takes_changes_from_several_at_once() {
        try (var search = open(folder.resolve("index"))) {
            var writers = new ArrayList<CompletableFuture<Void>>();
            for (int writer = 0; writer < 4; writer++) {
                int from = writer * 50;
                writers.add(CompletableFuture.runAsync(
                        () -> search.index(new Changes(pages(from, from + 50), List.of(), 1))));
            }
            CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
            assertThat(total(search)).isEqualTo(200);
        }
    }

    @Test
    void leaves_no_text_of_a_forgotten_case_in_the_index() {
        var other = new UUID(4, 4);
        try (var search = open(folder.resolve("index"))) {
            search.index(new Changes(pages(0, 50), List.of(), 1));
            search.forget(CASE, 2);
            assertThat(search.suggest("poli", new Reach(Set.of(CASE, other), Set.of("team")), 5))
                    .isEmpty();
            assertThat(search.mark()).isEqualTo(2);
        }
    }

    @Test
    void discards_a_folder_that_is_not_there_only_with_a_word() {
        assertThatThrownBy(() -> LuceneSearch.discard(folder.resolve("nowhere")))
                .isInstanceOf(SearchException.class);
    }

    private static List<Findable> pages(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new Findable(
                        "p" + number,
                        new Place(Kind.PAGE, CASE, "team", Language.EN, Optional.empty()),
                        "Page " + number,
                        List.of("police report")))
                .toList();
    }

    private static long total(Search search) {
        return ((Answer.Found) search.search(Question.of("police", REACH))).total();
    }

    private static LuceneSearch open(Path folder) {
        return LuceneSearch.open(folder, IndexKey.of(new byte[IndexKey.SIZE]), () -> Glossary.EMPTY, 1 << 20);
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (var file : files.toList()) {
                if (!file.getFileName().toString().equals("write.lock")) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (NoSuchFileException e) {
            throw new AssertionError("a file went away while it was copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
