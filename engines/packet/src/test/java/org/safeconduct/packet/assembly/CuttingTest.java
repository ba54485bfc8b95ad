package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.splice.Part;
import org.safeconduct.packet.splice.Pdfs;
import org.safeconduct.packet.splice.Placement;
import org.safeconduct.packet.typeset.Target;

/// Every page weighs one here. A sequence is written as T (tab of one page), D and n pages of a document, t and n pages
/// of its translation.
class CuttingTest {
    private static final Folio PAGE = new Folio(Part.of(Pdfs.saying("page"), "page"), 0, Placement.AS_IS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # everything fits
            T D3 D4           | 10 | -
            # in front of an exhibit that leaves the volume at least half full
            T D5 T D5         |  8 | 6
            # an exhibit boundary too early is passed over for a document
            T D1 T D4 D4 D4   |  8 | 7
            # a translation stays with its document
            T D3 t3 D3 t3     |  9 | 7
            # a document longer than the limit is cut between pages
            T D9              |  5 | 5
            # and goes on being cut
            T D12             |  5 | 5 10
            """)
    void cuts_where_a_reader_would(String written, long limit, @Nullable String places) {
        var sequence = Arrays.stream(written.strip().split(" "))
                .map(CuttingTest::stretch)
                .toList();
        var cuts = Cutting.places(sequence, CuttingTest::pages, limit);
        assertThat(cuts).isEqualTo(expected(places));
    }

    private static List<Integer> expected(@Nullable String places) {
        return places == null
                ? List.of()
                : Arrays.stream(places.strip().split(" ")).map(Integer::valueOf).toList();
    }

    private static long pages(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::pages).sum();
    }

    private static Stretch stretch(String written) {
        int pages = written.length() == 1 ? 1 : Integer.parseInt(written.substring(1));
        var folios = Collections.nCopies(pages, PAGE);
        return switch (written.charAt(0)) {
            case 'T' -> new Stretch("tab", new Target.Tab(0), 0, folios);
            case 'D' -> new Stretch("document", new Target.Paper(0, 0), 1, folios);
            default -> new Stretch("translation", new Target.Paper(0, 0), 2, folios);
        };
    }
}
