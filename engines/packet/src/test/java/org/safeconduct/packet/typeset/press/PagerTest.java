package org.safeconduct.packet.typeset.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.typeset.press.Style.Cut;

class PagerTest {
    private static final Box NO_HEAD = Box.gap(0);
    private static final Flow.Frame FRAME = new Flow.Frame(72, 72, 468, 172);
    private static final Box ROW = Box.rule(100, 30);

    @Test
    void boxes_go_on_the_next_sheet_when_a_sheet_is_full() {
        assertThat(heights(Flow.of(FRAME, NO_HEAD, Collections.nCopies(7, ROW))))
                .containsExactly(90f, 90f, 30f);
    }

    @Test
    void the_opening_stands_first_and_the_running_head_on_every_further_sheet() {
        var opening = Box.rule(100, 40);
        var running = Box.rule(100, 10);
        var sheets = Pager.deal(new Flow(FRAME, opening, running, Collections.nCopies(6, ROW)));
        assertThat(sheets).extracting(List::getFirst).containsExactly(opening, running, running);
    }

    @Test
    void white_space_at_a_page_break_is_gone() {
        var body = List.of(ROW, ROW, ROW, Box.gap(20), ROW);
        assertThat(heights(Flow.of(FRAME, NO_HEAD, body))).containsExactly(90f, 30f);
    }

    @Test
    void white_space_at_the_top_of_the_first_sheet_stays() {
        assertThat(heights(Flow.of(FRAME, NO_HEAD, List.of(Box.gap(20), ROW)))).containsExactly(50f);
    }

    @Test
    void springs_share_the_room_that_is_left_by_their_weights() {
        var sheet = Pager.deal(Flow.of(FRAME, NO_HEAD, List.of(Box.spring(0, 3), ROW, Box.spring(0, 1))))
                .getFirst();
        assertThat(sheet.get(1).height()).isCloseTo(52.5f, within(0.1f));
        assertThat(sheet.get(3).height()).isCloseTo(17.5f, within(0.1f));
    }

    @Test
    void springs_rest_when_a_flow_takes_several_sheets() {
        var body = List.of(Box.spring(5, 1), ROW, ROW, ROW, Box.spring(5, 1), ROW);
        assertThat(heights(Flow.of(FRAME, NO_HEAD, body))).containsExactly(100f, 30f);
    }

    @Test
    void a_box_taller_than_a_sheet_is_printed_rather_than_lost() {
        assertThat(heights(Flow.of(FRAME, NO_HEAD, List.of(Box.rule(100, 500), ROW))))
                .containsExactly(500f, 30f);
    }

    @Test
    void a_paragraph_is_divided_between_lines_and_leaves_no_line_alone() {
        try (var press = new Press()) {
            var paragraph = press.compositor()
                    .text(Measure.left(60, 20), Style.of(Cut.REGULAR, 10), "seven words of one single plain paragraph");
            var alone = Pager.deal(Flow.of(FRAME, NO_HEAD, List.of(ROW, paragraph)));
            assertThat(heights(Flow.of(FRAME, NO_HEAD, List.of(ROW, paragraph))))
                    .hasSize(2);
            assertThat(alone)
                    .allSatisfy(sheet -> assertThat(sheet.getLast().height()).isGreaterThanOrEqualTo(40));
        }
    }

    @Test
    void a_stack_is_divided_between_its_boxes_unless_it_is_to_stay_whole() {
        var stack = Box.stack(ROW, ROW, ROW);
        assertThat(heights(Flow.of(FRAME, NO_HEAD, List.of(ROW, stack)))).containsExactly(90f, 30f);
        assertThat(heights(Flow.of(FRAME, NO_HEAD, List.of(ROW, stack.whole()))))
                .containsExactly(30f, 90f);
    }

    @Test
    void an_empty_flow_is_one_empty_sheet() {
        assertThat(Pager.deal(Flow.of(FRAME, NO_HEAD, List.of()))).hasSize(1);
    }

    private static List<Float> heights(Flow flow) {
        return Pager.deal(flow).stream()
                .map(sheet -> (float) sheet.stream().mapToDouble(Box::height).sum())
                .toList();
    }
}
