package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.form.map.Field;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.map.Question;
import org.safeconduct.packet.form.map.Section;
import org.safeconduct.packet.form.sheet.Box;
import org.safeconduct.packet.form.sheet.Paper;

/// Holds the field map of the I-589 against the official file: each box is filled with an id of its own, and what the
/// page prints around that id is compared with the question of the map.
class MapProofIT {
    /// Boxes whose tooltip names another child than the one they stand beside; the page is right.
    private static final List<String> MISLEADING =
            List.of("CheckBox27", "CheckBox37", "ChildEntry6", "ChildExpAuth6", "SuppALine20_CheckBox2");

    /// Sections whose boxes have the number of their question printed above them.
    private static final List<String> NUMBERED_CELLS = List.of("A.I", "A.II");

    /// How far above its box the words of a cell are printed.
    private static final float CELL = 26;

    private static final Map<String, String> ADDRESS = Map.of(
            "in care of", "In Care Of",
            "street", "Street Number and Name",
            "apartment", "Apt. Number",
            "city", "City",
            "state", "State",
            "ZIP code", "Zip Code",
            "area code", "Telephone",
            "telephone", "Number");

    private static final FieldMap MAP = FieldMap.read("i-589_2025-01-20.yaml");
    private static final List<Mapped> MAPPED = new ArrayList<>();
    private static final Map<String, Box> BOXES = new HashMap<>();

    private static Areas areas;

    /// @param id what the box was filled with
    private record Mapped(String id, Section section, Question question, Field field, Box box) {
        @Override
        public String toString() {
            return section.name(question) + " " + box.name() + " [" + box.tooltip() + "]";
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        try (var paper =
                Paper.open(Files.readAllBytes(Samples.form(Samples.I_589))).orElseThrow()) {
            paper.boxes().forEach(box -> BOXES.put(box.name(), box));
            paper.clean();
            var pen = paper.penForPrint();
            collect();
            for (var mapped : MAPPED) {
                if (mapped.box().kind() == Box.Kind.TICK) {
                    pen.tick(mapped.box(), Optional.empty());
                } else {
                    pen.write(mapped.box(), pen.set(mapped.id(), mapped.box(), ""));
                }
            }
            pen.flatten();
            var out = new ByteArrayOutputStream();
            paper.save(out, 1);
            areas = Areas.of(out.toByteArray());
        }
    }

    private static void collect() {
        for (var section : MAP.sections()) {
            for (var question : section.questions()) {
                for (var field : question.fields()) {
                    if (field.at() != null) {
                        var id = Integer.toString(MAPPED.size() + 100);
                        MAPPED.add(new Mapped(id, section, question, field, box(field.at())));
                    }
                }
            }
        }
    }

    private static Box box(String name) {
        return Objects.requireNonNull(BOXES.get(name), name);
    }

    @Test
    void every_field_of_the_form_is_answered_or_left_to_a_hand() {
        var slot = Objects.requireNonNull(MAP.supplement()).slots().getFirst();
        var answered =
                new ArrayList<>(List.of(slot.text(), String.valueOf(slot.part()), String.valueOf(slot.question())));
        MAPPED.forEach(mapped -> answered.add(mapped.box().name()));
        assertThat(BOXES.keySet()).hasSize(460).allMatch(name -> answered.contains(name) != MAP.leaves(name));
    }

    @Test
    void what_is_written_into_a_box_is_read_at_its_place() {
        assertThat(MAPPED)
                .filteredOn(mapped ->
                        mapped.box().kind() != Box.Kind.TICK && mapped.box().longest() != 2)
                .filteredOn(
                        mapped -> mapped.box().longest() == 0 || mapped.box().longest() >= 3)
                .allSatisfy(mapped -> assertThat(areas.text(mapped.box(), 0).replace(" ", ""))
                        .as(mapped.toString())
                        .contains(mapped.id()));
    }

    @Test
    void the_number_of_the_question_is_printed_above_its_box() {
        assertThat(MAPPED)
                .filteredOn(mapped -> NUMBERED_CELLS.contains(mapped.section().part()))
                .filteredOn(mapped -> mapped.question().number().matches("\\d+"))
                .filteredOn(mapped -> mapped.box().kind() == Box.Kind.LINE && !isAddress(mapped) && !isBeside(mapped))
                .allSatisfy(mapped -> assertThat(areas.text(mapped.box(), CELL))
                        .as(mapped.toString())
                        .containsPattern("(^|\\D)" + mapped.question().number() + "\\."));
    }

    @Test
    void the_parts_of_an_address_stand_below_their_words() {
        assertThat(MAPPED)
                .filteredOn(MapProofIT::isAddress)
                .hasSize(15)
                .allSatisfy(mapped -> assertThat(areas.text(mapped.box(), CELL))
                        .as(mapped.toString())
                        .contains(Objects.requireNonNull(
                                ADDRESS.get(mapped.field().name()))));
    }

    @Test
    void the_boxes_of_a_row_stand_in_one_line_from_left_to_right() {
        var tables = MAPPED.stream()
                .filter(mapped -> mapped.question().table() != null
                        && mapped.section().part().equals("A.III"))
                .toList();
        for (int i = 1; i < tables.size(); i++) {
            var last = tables.get(i - 1);
            var next = tables.get(i);
            boolean isNextRow =
                    next.box().area().getLowerLeftX() < last.box().area().getLowerLeftX();
            var asked = new Asked(next.section(), next.question(), next.field());
            var before = new Asked(last.section(), last.question(), last.field());
            assertThat(asked.row() != before.row() || asked.question() != before.question())
                    .as(next.toString())
                    .isEqualTo(isNextRow);
            assertThat(last.box().area().getLowerLeftY() - next.box().area().getLowerLeftY() > 4)
                    .as(next.toString())
                    .isEqualTo(isNextRow);
        }
    }

    @Test
    void a_box_on_the_line_of_its_words_stands_behind_them() {
        assertThat(MAPPED)
                .filteredOn(MapProofIT::isBeside)
                .hasSize(9)
                .allSatisfy(mapped -> assertThat(areas.before(mapped.box()))
                        .as(mapped.toString())
                        .containsPattern("Passport Number|Travel Document Number|Specify location"));
    }

    /// Two numbers of travel documents, and the whereabouts of family abroad.
    private static boolean isBeside(Mapped mapped) {
        boolean isLocation =
                mapped.question().words().equals("In the U.S.") && mapped.box().kind() == Box.Kind.LINE;
        return isLocation
                || (mapped.section().part().equals("A.I")
                        && mapped.question().number().equals("21"));
    }

    /// Addresses have one number over several rows of boxes.
    private static boolean isAddress(Mapped mapped) {
        return mapped.section().part().equals("A.I")
                && mapped.question().number().matches("[89]");
    }

    @Test
    void the_tooltip_of_a_box_names_its_question() {
        assertThat(MAPPED)
                .filteredOn(mapped -> !mapped.section().isRepetition()
                        && !mapped.question().number().isEmpty())
                .filteredOn(mapped -> !mapped.question().number().equals("Note"))
                .allSatisfy(mapped -> assertThat(mapped.box().tooltip())
                        .as(mapped.toString())
                        .containsPattern(number(mapped.question().number())));
    }

    private static Pattern number(String number) {
        var parts = number.split("[. ]", 2);
        var letter = parts.length == 1 || number.contains("and")
                ? ""
                : ".*\\b" + parts[1].toUpperCase(java.util.Locale.ROOT) + "\\.";
        return Pattern.compile("(^|\\D)" + parts[0] + "\\." + letter, Pattern.DOTALL);
    }

    @Test
    void the_tooltip_of_a_box_about_a_child_names_the_child() {
        assertThat(MAPPED)
                .filteredOn(mapped -> mapped.section().label().startsWith("Child "))
                .filteredOn(mapped -> MISLEADING.stream()
                        .noneMatch(name -> mapped.box().name().contains(name)))
                .allSatisfy(mapped -> {
                    int child = Integer.parseInt(mapped.section().label().substring(6));
                    var expected = child > 4 ? "Additional Child " + (child - 4) : "Child " + child;
                    assertThat(mapped.box().tooltip()).as(mapped.toString()).contains(expected);
                });
    }

    @Test
    void yes_and_no_stand_beside_their_words() {
        assertThat(MAPPED)
                .filteredOn(mapped -> mapped.box().kind() == Box.Kind.TICK)
                .filteredOn(mapped -> mapped.field().name().equals("Yes")
                        || mapped.field().name().equals("No"))
                .allSatisfy(mapped -> assertThat(areas.beside(mapped.box()))
                        .as(mapped.toString())
                        .startsWith(mapped.field().name()));
    }
}
