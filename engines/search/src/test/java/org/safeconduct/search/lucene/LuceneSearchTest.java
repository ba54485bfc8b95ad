package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Language;
import org.safeconduct.search.Question;
import org.safeconduct.search.Search;
import org.safeconduct.search.SearchContract;
import org.safeconduct.search.SearchException;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.seal.IndexKey;

class LuceneSearchTest extends SearchContract {
    private static final Glossary GLOSSARY = Glossary.bundled();

    @TempDir
    private Path folder;

    @Override
    protected Search open() {
        return open(folder, GLOSSARY);
    }

    @Test
    void leaves_no_word_of_a_text_on_the_disk_in_the_clear() throws IOException {
        var other = folder.resolve("other");
        var words = List.of("Grozny", "grozny", "Соколов", "соколов", "сокол", "sakalav", "паспорт", "n1234567");
        try (var search = open(other, GLOSSARY)) {
            search.index(new Search.Changes(
                    IntStream.range(0, 300)
                            .mapToObj(number -> page("p" + number, ELOY, Language.RU, "Соколов Grozny паспорт 1234567"))
                            .toList(),
                    List.of(),
                    1));
            assertThat(clear(other)).doesNotContain(words);
        }
        assertThat(clear(other)).doesNotContain(words);
    }

    @Test
    void names_the_file_of_an_index_that_was_tampered_with() throws IOException {
        var other = indexed("other");
        try (var files = Files.list(other)) {
            for (var file : files.filter(LuceneSearchTest::isSealed).toList()) {
                var name = String.valueOf(file.getFileName());
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                assertThatThrownBy(() -> read(other))
                        .isInstanceOfSatisfying(
                                SearchException.class,
                                damage -> assertThat(damage.damagedFile()).contains(name));
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertThat(read(other)).isEqualTo(1);
    }

    @Test
    void names_a_file_that_was_taken_away() throws IOException {
        var other = indexed("other");
        var gone = file(other, ".cfs");
        Files.delete(gone);
        assertThatThrownBy(() -> read(other))
                .isInstanceOfSatisfying(
                        SearchException.class,
                        damage -> assertThat(damage.damagedFile()).contains(String.valueOf(gone.getFileName())));
    }

    @Test
    void refuses_a_file_of_the_same_name_from_an_index_that_was_thrown_away() throws IOException {
        var old = indexed("old");
        var other = indexed("other");
        var file = file(other, ".cfs");
        Files.write(file, Files.readAllBytes(file(old, ".cfs")));
        assertThatThrownBy(() -> read(other)).isInstanceOf(SearchException.class);
    }

    @Test
    void shows_by_its_mark_that_the_whole_index_was_put_back() throws IOException {
        var other = indexed("other");
        var before = folder.resolve("before");
        copy(other, before);
        try (var search = open(other, GLOSSARY)) {
            search.index(new Search.Changes(List.of(), List.of("p"), 2));
        }
        LuceneSearch.discard(other);
        copy(before, other);
        try (var search = open(other, GLOSSARY)) {
            assertThat(search.mark()).isEqualTo(1);
        }
    }

    @Test
    void can_be_made_anew_after_it_was_thrown_away() throws IOException {
        var other = indexed("other");
        Files.write(file(other, ".cfs"), new byte[100]);
        LuceneSearch.discard(other);
        try (var search = open(other, GLOSSARY)) {
            search.rebuild(List.of(page("p", ELOY, Language.EN, "police")).stream(), 5, done -> true);
        }
        assertThat(read(other)).isEqualTo(1);
    }

    @Test
    void keeps_what_it_acknowledged_when_it_is_opened_again() {
        assertThat(read(indexed("other"))).isEqualTo(1);
    }

    @Test
    void uses_the_glossary_as_it_is_at_the_moment_of_the_question() {
        var glossary = new Glossary[] {Glossary.EMPTY};
        try (var search = LuceneSearch.open(folder.resolve("other"), key(), () -> glossary[0], 1 << 20)) {
            search.index(new Search.Changes(List.of(page("p", ELOY, Language.ES, "la vacuna")), List.of(), 1));
            assertThat(total(search, "extortion")).isZero();
            glossary[0] = Glossary.parse("extortion\textortion\t\t\tvacuna\n");
            assertThat(total(search, "extortion")).isEqualTo(1);
        }
    }

    @Test
    void lets_nobody_else_write_while_it_is_open() {
        assertThatThrownBy(() -> open(folder, GLOSSARY)).isInstanceOf(SearchException.class);
    }

    private Path indexed(String name) {
        var other = folder.resolve(name);
        try (var search = open(other, GLOSSARY)) {
            search.index(new Search.Changes(List.of(police()), List.of(), 1));
        }
        return other;
    }

    private static Findable police() {
        return page("p", ELOY, Language.EN, "police ".repeat(50));
    }

    private static long read(Path folder) {
        try (var search = open(folder, GLOSSARY)) {
            return total(search, "police");
        }
    }

    private static long total(Search search, String words) {
        return ((Answer.Found) search.search(Question.of(words, BOTH))).total();
    }

    private static LuceneSearch open(Path folder, Glossary glossary) {
        return LuceneSearch.open(folder, key(), () -> glossary, 1 << 20);
    }

    private static IndexKey key() {
        byte[] secret = new byte[IndexKey.SIZE];
        Arrays.fill(secret, (byte) 3);
        return IndexKey.of(secret);
    }

    private static String clear(Path folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                all.append(new String(bytes, StandardCharsets.UTF_8));
                all.append(new String(bytes, StandardCharsets.UTF_16LE));
            }
        }
        return all.toString();
    }

    private static boolean isSealed(Path file) {
        return !file.getFileName().toString().equals("write.lock");
    }

    private static Path file(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
