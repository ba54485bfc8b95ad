package org.safeconduct.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.house.Sources.ENGINES;
import static org.safeconduct.house.Sources.HOUSE;
import static org.safeconduct.house.Sources.MAIN;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What things are called, and what is said about them.
class WordsTest {
    private static final String VAGUE =
            "(Abstract|Base|Default|Generic)[A-Z].*|.*(Manager|Helper|Utils?|Impl|Handler|Processor|Data|Info|Dto|Base|Support)";
    private static final String DRAWER = ".*/(common|core|model|utils?|impl|helpers?|base|shared|misc)";
    private static final String SENTENCE = "(?!test_)(?!.*_should_)[a-z0-9]+(_[a-z0-9]+)+";
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "for", "from", "gets", "in", "is", "its", "of", "or", "returns", "sets", "that", "the",
            "this", "to", "with");

    @Test
    void vague_names_are_rare() {
        var names = MAIN.types().map(Source.Type::name).toList();
        var vague = names.stream().filter(name -> name.matches(VAGUE)).toList();
        assertThat(vague.size() * 100.0 / names.size())
                .as("percent of types whose name tells no job: " + vague)
                .isLessThanOrEqualTo(3);
    }

    @Test
    void no_package_is_a_drawer_for_odds_and_ends() {
        assertThat(MAIN.all().stream().map(Source::folder).distinct().filter(folder -> folder.matches(DRAWER)))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() {
        var speaking = MAIN.only(source -> source.isNamed("package-info.java")).all().stream()
                .filter(source ->
                        source.types().stream().noneMatch(type -> type.words().isEmpty()))
                .map(Source::folder)
                .collect(toSet());
        assertThat(MAIN.all().stream().map(Source::folder).distinct())
                .as("packages without a sentence in package-info.java")
                .allMatch(speaking::contains);
    }

    @Test
    void every_public_type_of_an_engine_says_what_its_name_cannot() {
        assertThat(ENGINES.types(type ->
                        type.isPublic() && type.isTopLevel() && type.words().isEmpty()))
                .as("public types of an engine without a doc comment")
                .isEmpty();
    }

    @Test
    void no_doc_comment_is_hollow_or_repeats_the_name() {
        assertThat(Stream.concat(
                        MAIN.types(type -> saysNothing(type.name(), type.words())),
                        MAIN.methods(method -> saysNothing(method.name(), method.words()))))
                .as("say what the name cannot, or nothing")
                .isEmpty();
    }

    @Test
    void accessors_are_called_by_what_they_answer() {
        assertThat(MAIN.methods(method -> method.name().matches("get[A-Z].*") && !method.isPromisedElsewhere()))
                .as("name them without 'get'")
                .isEmpty();
    }

    @Test
    void a_test_is_named_by_the_fact_it_shows() {
        assertThat(HOUSE.methods(method -> method.isTest() && !method.name().matches(SENTENCE)))
                .as("write a sentence in snake case, in the present tense, without 'test' or 'should'")
                .isEmpty();
    }

    @Test
    void only_the_law_module_opens_the_law() {
        assertThat(MAIN.only(source -> !source.module().equals("law"))
                        .files(source -> source.literals().stream()
                                .anyMatch(words -> words.matches("/?(law|org/safeconduct/law)/.*"))))
                .as("ask Rulebook or LawFile instead")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            [T]ODO|[F]IXME ; do it now, or open an issue and say nothing here
            @[a]uthor ; the history knows who wrote what
            (^|[^\\w.])/(work|farm|root|tmp/sc)/ ; a path of one machine
            (^|[^\\w.])/home/[a-z] ; a path of one machine
            /usr/lib/[j]vm/\\w ; a JDK of one machine, where the launcher finds one
            https?://[^ /"]*(maven|npm|debian)[^ /"]*/(?!POM|xsd|SETTINGS) ; a registry of one machine
            """)
    void no_text_holds(String pattern, String reason) {
        assertThat(House.linesWith(Pattern.compile(pattern))).as(reason).isEmpty();
    }

    /// No word but those of the name and of the parameters.
    private static boolean saysNothing(String name, String words) {
        if (words.isEmpty()) {
            return false;
        }
        Set<String> known = Stream.concat(words(name.replaceAll("([A-Z])", " $1")), SMALL_WORDS.stream())
                .collect(toSet());
        return words(words.replaceAll("@param \\w+|@\\w+", "")).allMatch(known::contains);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }
}
