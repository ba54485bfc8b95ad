package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sequences of letters in a table of integers.
class LetterTrieTest {
    private final LetterTrie trie = new LetterTrie(Alphabet.LATIN.size());

    private int walk(String letters) {
        return trie.walk(LetterTrie.ROOT, Alphabet.LATIN.codes(letters));
    }

    @Test
    void keeps_a_number_for_each_sequence() {
        trie.put(walk("sh"), 3);
        trie.put(walk("shch"), 5);
        assertThat(trie.value(walk("sh"))).isEqualTo(3);
    }

    @Test
    void has_no_number_on_the_way() {
        trie.put(walk("sh"), 3);
        assertThat(trie.value(walk("s"))).isNegative();
    }

    @Test
    void leads_nowhere_by_a_letter_that_nothing_goes_on_with() {
        trie.put(walk("sh"), 3);
        assertThat(trie.next(LetterTrie.ROOT, Alphabet.LATIN.code('h'))).isNegative();
    }

    @Test
    void grows_as_sequences_come() {
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                trie.put(walk("" + first + second), first * 100 + second);
            }
        }
        assertThat(trie.value(walk("qx"))).isEqualTo('q' * 100 + 'x');
    }

    @Test
    void keeps_roots_apart() {
        int other = trie.newRoot();
        trie.put(trie.walk(other, Alphabet.LATIN.codes("a")), 7);
        assertThat(trie.value(walk("a"))).isNegative();
    }

    @Test
    void visits_every_sequence_below_a_root() {
        List<String> found = new ArrayList<>();
        trie.put(walk("sh"), 3);
        trie.put(walk("shch"), 5);
        trie.put(walk("a"), 1);
        trie.visit(LetterTrie.ROOT, (letters, value) -> found.add(letters + value));
        assertThat(found).containsExactlyInAnyOrder("a1.0", "sh3.0", "shch5.0");
    }
}
