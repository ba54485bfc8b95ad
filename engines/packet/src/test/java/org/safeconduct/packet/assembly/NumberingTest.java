package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.splice.Part;
import org.safeconduct.packet.splice.Pdfs;
import org.safeconduct.packet.splice.Placement;
import org.safeconduct.packet.typeset.Index;
import org.safeconduct.packet.typeset.Target;

class NumberingTest {
    private static final Folio PAGE = new Folio(Part.of(Pdfs.saying("page"), "page"), 0, Placement.AS_IS);
    private static final Target TAB = new Target.Tab(0);
    private static final Target FIRST = new Target.Paper(0, 0);
    private static final Target SECOND = new Target.Paper(0, 1);
    private static final Index BLANK = Index.unnumbered(List.of(TAB, FIRST, SECOND));

    @Test
    void every_page_counts_from_the_cover_on() {
        var index = Numbering.of(BLANK, List.of(List.of(run(null, 2), run(TAB, 1), run(FIRST, 3), run(SECOND, 1))));
        assertThat(index.find(FIRST)).contains(new Index.Pages(4, 6));
    }

    @Test
    void an_exhibit_reaches_from_its_divider_to_its_last_page() {
        var index = Numbering.of(BLANK, List.of(List.of(run(null, 2), run(TAB, 1), run(FIRST, 3), run(SECOND, 1))));
        assertThat(index.find(TAB)).contains(new Index.Pages(3, 7));
    }

    @Test
    void a_document_reaches_to_the_end_of_its_certificate() {
        var index = Numbering.of(BLANK, List.of(List.of(run(FIRST, 3), run(FIRST, 2), run(FIRST, 1))));
        assertThat(index.find(FIRST)).contains(new Index.Pages(1, 6));
    }

    @Test
    void numbers_go_on_in_the_next_volume() {
        var index = Numbering.of(BLANK, List.of(List.of(run(FIRST, 3)), List.of(run(null, 1), run(SECOND, 2))));
        assertThat(index.find(SECOND)).contains(new Index.Pages(5, 6));
        assertThat(index.volumes()).containsExactly(new Index.Volume(1, 3), new Index.Volume(4, 6));
    }

    @Test
    void a_filing_in_one_volume_lists_none() {
        assertThat(Numbering.of(BLANK, List.of(List.of(run(FIRST, 3)))).volumes())
                .isEmpty();
    }

    private static Stretch run(@Nullable Target target, int pages) {
        return new Stretch("pages", target, 1, Collections.nCopies(pages, PAGE));
    }
}
