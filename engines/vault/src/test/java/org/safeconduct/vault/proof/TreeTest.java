package org.safeconduct.vault.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
    /// The eight leaves that every implementation of RFC 6962 is tried with.
    private static final List<byte[]> KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # size, root as the reference implementation of Certificate Transparency has it
            0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
            2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
            3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
            4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
            6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
            7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
            8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328
            """)
    void has_the_roots_that_everybody_has(int size, String root) {
        assertThat(HexFormat.of().formatHex(tree(KNOWN).root(size))).isEqualTo(root);
    }

    @Test
    void every_entry_of_every_small_tree_is_proved() {
        var leaves = leaves(40);
        for (int size = 1; size <= leaves.size(); size++) {
            var root = tree(leaves).root(size);
            for (int index = 0; index < size; index++) {
                var proof = new InclusionProof(index, size, tree(leaves).inclusion(index, size));
                assertThat(proof.holds(leaves.get(index), root)).isTrue();
            }
        }
    }

    @Test
    void no_other_entry_place_size_or_root_is_proved() {
        var leaves = leaves(20);
        var root = tree(leaves).root(20);
        for (int index = 0; index < 20; index++) {
            var path = tree(leaves).inclusion(index, 20);
            var leaf = leaves.get(index);
            for (int other = 0; other < 24; other++) {
                assertThat(new InclusionProof(other, 20, path).holds(leaf, root))
                        .isEqualTo(other == index);
            }
            assertThat(new InclusionProof(index, 20, path).holds(leaves.get((index + 1) % 20), root))
                    .isFalse();
            assertThat(new InclusionProof(index, 20, path)
                            .holds(leaf, tree(leaves).root(19)))
                    .isFalse();
            assertThat(new InclusionProof(index, 20, shorter(path)).holds(leaf, root))
                    .isFalse();
            assertThat(new InclusionProof(index, 20, longer(path)).holds(leaf, root))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_place_outside_the_tree_is_never_proved(long index) {
        assertThat(new InclusionProof(index, 1, List.of()).holds(new byte[32], new byte[32]))
                .isFalse();
        assertThat(new InclusionProof(0, 0, List.of()).holds(new byte[32], new byte[32]))
                .isFalse();
    }

    @Test
    void every_small_tree_is_proved_to_begin_with_every_smaller_one() {
        var leaves = leaves(40);
        var tree = tree(leaves);
        for (int later = 0; later <= 40; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                var proof = new ConsistencyProof(earlier, later, tree.consistency(earlier, later));
                assertThat(proof.holds(tree.root(earlier), tree.root(later)))
                        .as("%d in %d", earlier, later)
                        .isTrue();
            }
        }
    }

    @Test
    void a_tree_with_another_beginning_is_never_proved() {
        var leaves = leaves(30);
        var others = new ArrayList<>(leaves);
        others.set(3, Tree.leaf(new byte[] {9, 9}));
        for (int earlier = 4; earlier < 30; earlier++) {
            var proof = new ConsistencyProof(earlier, 30, tree(others).consistency(earlier, 30));
            assertThat(proof.holds(tree(leaves).root(earlier), tree(others).root(30)))
                    .isFalse();
        }
    }

    @Test
    void a_proof_with_a_hash_too_few_or_too_many_is_none() {
        var tree = tree(leaves(30));
        for (int earlier = 1; earlier < 30; earlier++) {
            var path = tree.consistency(earlier, 30);
            assertThat(new ConsistencyProof(earlier, 30, shorter(path)).holds(tree.root(earlier), tree.root(30)))
                    .isFalse();
            assertThat(new ConsistencyProof(earlier, 30, longer(path)).holds(tree.root(earlier), tree.root(30)))
                    .isFalse();
        }
    }

    @Test
    void a_tree_cannot_shrink() {
        var tree = tree(leaves(8));

        assertThat(new ConsistencyProof(8, 4, tree.consistency(4, 8)).holds(tree.root(8), tree.root(4)))
                .isFalse();
        assertThat(new ConsistencyProof(8, 8, List.of()).holds(tree.root(8), tree.root(7)))
                .isFalse();
    }

    @Test
    void a_leaf_is_never_a_node() {
        var left = Tree.leaf(new byte[] {1});
        var right = Tree.leaf(new byte[] {2});
        var both = Arrays.copyOf(left, 64);
        System.arraycopy(right, 0, both, 32, 32);

        assertThat(Tree.leaf(both)).isNotEqualTo(Tree.node(left, right));
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Tree.leaf(Integer.toString(number).getBytes(StandardCharsets.US_ASCII)))
                .toList();
    }

    /// By the definition, without any cleverness.
    private static Tree tree(List<byte[]> entries) {
        boolean hashed = entries != KNOWN;
        return new Tree((height, index) -> whole(entries, hashed, height, index));
    }

    private static byte[] whole(List<byte[]> entries, boolean hashed, int height, long index) {
        if (height == 0) {
            var entry = entries.get((int) index);
            return hashed ? entry : Tree.leaf(entry);
        }
        return Tree.node(
                whole(entries, hashed, height - 1, index * 2), whole(entries, hashed, height - 1, index * 2 + 1));
    }

    private static List<byte[]> shorter(List<byte[]> path) {
        return path.isEmpty() ? List.of(new byte[32]) : path.subList(0, path.size() - 1);
    }

    private static List<byte[]> longer(List<byte[]> path) {
        var more = new ArrayList<>(path);
        more.add(new byte[32]);
        return more;
    }
}
