package org.safeconduct.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.safeconduct.search.SearchException;

class BrokenTest {
    @Test
    void names_the_file_that_lucene_names() {
        assertThat(file(new CorruptIndexException("bad", "_3.cfs"))).isEqualTo("_3.cfs");
    }

    @Test
    void finds_the_name_in_what_lucene_puts_around_it() {
        assertThat(file(new CorruptIndexException("bad", "BufferedChecksumIndexInput(segments_a)")))
                .isEqualTo("segments_a");
    }

    @Test
    void names_a_missing_file_without_its_folder() {
        assertThat(file(new NoSuchFileException("data/search/_3.cfs"))).isEqualTo("_3.cfs");
    }

    @Test
    void takes_an_early_end_for_damage() {
        assertThat(Broken.because(new EOFException("read past the end of _3.si"))
                        .damagedFile())
                .contains("_3.si");
    }

    @Test
    void looks_for_damage_under_what_was_thrown_last() {
        assertThat(file(new IOException("merge failed", new FileNotFoundException("_9.cfe"))))
                .isEqualTo("_9.cfe");
    }

    @Test
    void takes_a_full_disk_for_no_damage() {
        assertThat(Broken.because(new IOException("No space left on device")).damagedFile())
                .isEmpty();
    }

    @Test
    void says_what_to_do_about_damage() {
        assertThat(Broken.because(new CorruptIndexException("bad", "_3.cfs")))
                .hasMessage("The file _3.cfs of the search index is not as it was written. Rebuild the index.");
    }

    @Test
    void keeps_what_was_thrown() {
        var thrown = new IOException("No space left on device");
        assertThat(Broken.because(thrown)).isInstanceOf(SearchException.class).hasCause(thrown);
    }

    private static String file(IOException thrown) {
        return Broken.because(thrown).damagedFile().orElse("");
    }
}
