package org.safeconduct.packet.form.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.form.facts.Facts;

class FieldMapTest {
    private static final List<String> DERIVED = List.of("preparer", "post");

    static Stream<String> maps() {
        return Editions.packaged().list().stream().map(Edition::map).filter(Objects::nonNull);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void every_fact_that_a_map_asks_for_can_be_written_in_the_facts(String name) throws IOException {
        var schema = new ObjectMapper().readTree(Facts.class.getResourceAsStream("facts.schema.json"));
        var paths = fields(FieldMap.read(name))
                .flatMap(field -> Stream.concat(field.facts().stream(), field.when().paths().stream()))
                .filter(path -> DERIVED.stream().noneMatch(path::startsWith))
                .distinct();
        assertThat(paths).allMatch(path -> isKnown(schema, path));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void no_field_is_filled_twice_or_filled_and_left(String name) {
        var map = FieldMap.read(name);
        var fields = fields(map).filter(field -> field.at() != null).toList();
        assertThat(fields)
                .extracting(field -> field.at() + (field.content() instanceof Field.Content.Tick tick ? tick.on() : ""))
                .doesNotHaveDuplicates();
        assertThat(fields).noneMatch(field -> map.leaves(String.valueOf(field.at())));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_belongs_to_the_edition_that_names_it(String name) {
        var map = FieldMap.read(name);
        assertThat(Editions.packaged().list())
                .filteredOn(edition -> name.equals(edition.map()))
                .singleElement()
                .matches(edition ->
                        edition.form().equals(map.form()) && edition.date().equals(map.edition()));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void the_rule_about_answers_exists(String name) {
        assertThat(Rulebook.packaged().versions(FieldMap.read(name).unanswered()))
                .isNotEmpty();
    }

    private static Stream<Field> fields(FieldMap map) {
        return map.sections().stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> question.fields().stream());
    }

    private static boolean isKnown(JsonNode schema, String path) {
        var node = schema;
        for (var step : path.split("\\.")) {
            var name = step.replaceAll("\\[\\d+]", "");
            node = resolved(schema, node).path("properties").path(name);
            if (step.endsWith("]")) {
                node = resolved(schema, node).path("items");
            }
        }
        return !resolved(schema, node).isMissingNode();
    }

    private static JsonNode resolved(JsonNode schema, JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }
}
