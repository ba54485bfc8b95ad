package org.safeconduct.app.platform.page;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every text of the program, in both languages.
class MessagesTest {
    private static final List<String> ROOMS = List.of(
            "platform",
            "journal",
            "team",
            "casefile",
            "people",
            "evidence",
            "filing",
            "lost",
            "library",
            "claim",
            "rules",
            "finder",
            "calendar",
            "custody",
            "story",
            "voice");
    private static final Map<String, String> ENGLISH = language("en");
    private static final Map<String, String> SPANISH = language("es");
    private static final Pattern PART = Pattern.compile("\\{(\\d)");

    /// A word in quotation marks that starts as the keys of a room do, and is no file name.
    private static final Pattern KEY =
            Pattern.compile("\"((?:" + String.join("|", ROOMS) + ")\\.(?!yaml|pdf|json|schema)[A-Za-z0-9_.-]+)\"");

    /// Places in a manifest, which look the same and are no texts.
    private static final Set<String> OF_A_MANIFEST = Set.of("custody.facility", "custody.released", "custody.since");

    private static final Set<String> ASKED = asked();

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_says_the_same_things_in_both_languages(String room) {
        assertThat(texts(room, "es").keySet())
                .containsExactlyInAnyOrderElementsOf(texts(room, "en").keySet());
    }

    @Test
    void no_text_is_missing() {
        assertThat(ASKED.stream()
                        .filter(key ->
                                ENGLISH.keySet().stream().noneMatch(text -> text.equals(key) || isBelow(text, key))))
                .as("asked for by a page or a class, and not written")
                .isEmpty();
    }

    @Test
    void no_text_is_left_over() {
        assertThat(ENGLISH.keySet().stream()
                        .filter(text -> ASKED.stream().noneMatch(key -> key.equals(text) || isBelow(text, key))))
                .as("written, and asked for by no page and no class")
                .isEmpty();
    }

    @Test
    void a_translation_keeps_the_places_for_numbers_and_names() {
        assertThat(SPANISH)
                .allSatisfy(
                        (key, text) -> assertThat(parts(text)).as(key).isEqualTo(parts(ENGLISH.getOrDefault(key, ""))));
    }

    @Test
    void no_sentence_was_left_in_english() {
        assertThat(SPANISH.entrySet().stream()
                        .filter(text -> text.getValue().equals(ENGLISH.get(text.getKey())))
                        .filter(text -> text.getValue().split("\\p{L}+").length > 3))
                .as("three words and more, the same in both languages")
                .isEmpty();
    }

    /// In a text with places a single quotation mark swallows what follows it.
    @Test
    void no_apostrophe_stands_alone() {
        assertThat(Stream.of(ENGLISH, SPANISH)
                        .flatMap(texts -> texts.entrySet().stream())
                        .filter(text -> text.getValue().replace("''", "").contains("'")))
                .as("write two, or the typographic one")
                .isEmpty();
    }

    /// Keys are also put together: `platform.error.` and a number, `casefile.stage` and the name of a stage.
    private static boolean isBelow(String text, String key) {
        return text.startsWith(key.endsWith(".") ? key : key + ".") && key.indexOf('.') < key.length() - 1;
    }

    private static Set<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /// An act in the journal is stored by its name, and looked up by it.
    private static Set<String> asked() {
        var written = Stream.concat(Checkout.texts("templates", ".jte"), Checkout.texts("java", ".java"))
                .flatMap(source -> KEY.matcher(source).results())
                .map(found -> found.group(1))
                .filter(key -> !OF_A_MANIFEST.contains(key));
        return Stream.concat(written, Stream.of("journal.act")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> language(String language) {
        return ROOMS.stream()
                .flatMap(room -> texts(room, language).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> texts(String room, String language) {
        var texts = new Properties();
        Checkout.read("resources/messages/" + room + "_" + language + ".properties", texts::load);
        return texts.stringPropertyNames().stream().collect(toMap(key -> key, texts::getProperty));
    }
}
