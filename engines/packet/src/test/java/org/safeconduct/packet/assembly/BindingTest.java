package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.splice.Bookmark;
import org.safeconduct.packet.splice.Part;
import org.safeconduct.packet.splice.Pdfs;
import org.safeconduct.packet.splice.Placement;
import org.safeconduct.packet.splice.Stamp;
import org.safeconduct.packet.splice.Volume;
import org.safeconduct.packet.typeset.Index;
import org.safeconduct.packet.typeset.Stationery;
import org.safeconduct.packet.typeset.Target;

class BindingTest {
    private static final Folio PAGE = new Folio(Part.of(Pdfs.saying("page"), "page"), 0, Placement.AS_IS);

    @Test
    void the_first_page_of_a_later_volume_carries_its_number_in_the_filing() {
        var volume = bind(41, Order.Purpose.FILING, run("Report", 1, 2));
        assertThat(volume.pages().getFirst().stamps()).containsExactly(Stamp.PageNumber.of(41));
    }

    @Test
    void a_draft_says_so_on_every_page() {
        var volume = bind(1, Order.Purpose.DRAFT, run("Report", 1, 2));
        assertThat(volume.pages()).allSatisfy(page -> assertThat(page.stamps()).contains(Stamp.Draft.usual()));
    }

    @Test
    void bookmarks_hang_by_depth() {
        var volume =
                bind(1, Order.Purpose.FILING, run("Exhibit A", 0, 1), run("Letter", 1, 2), run("Translation", 2, 1));
        assertThat(volume.bookmarks())
                .containsExactly(new Bookmark(
                        "Exhibit A", 0, List.of(new Bookmark("Letter", 1, List.of(Bookmark.of("Translation", 3))))));
    }

    @Test
    void a_volume_that_starts_in_the_middle_has_its_bookmarks_at_the_top() {
        var volume = bind(30, Order.Purpose.FILING, run("Translation", 2, 1), run("Exhibit B", 0, 1));
        assertThat(volume.bookmarks()).extracting(Bookmark::title).containsExactly("Translation", "Exhibit B");
    }

    private static Volume bind(int first, Order.Purpose purpose, Stretch... stretches) {
        var pieces = new Stationery().typeset(Filings.plain(), Index.unnumbered(List.of(new Target.Proof())));
        return Binding.bind("Evidence", List.of(stretches), first, Prints.of(pieces), purpose);
    }

    private static Stretch run(String title, int depth, int pages) {
        return new Stretch(title, null, depth, Collections.nCopies(pages, PAGE));
    }
}
