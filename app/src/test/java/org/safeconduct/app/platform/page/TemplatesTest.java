package org.safeconduct.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every template, as it is written.
class TemplatesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:aria-label|alt|title|placeholder|data-label)=\"([^\"]*\\p{L}[^\"]*)\"");

    static List<Path> templates() {
        return Checkout.files("templates", ".jte");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void says_nothing_that_could_not_be_translated(Path template) {
        var plain = Plain.of(Checkout.text(template)).replaceAll("&\\w+;", "");
        var words = WORD.matcher(TAG.matcher(plain).replaceAll(" ")).results().map(found -> found.group());
        var spoken = SPOKEN.matcher(plain).results().map(found -> found.group(1));
        assertThat(Stream.concat(words, spoken))
                .as("write it as a text of the room")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void brings_no_style_and_no_script_of_its_own(Path template) {
        assertThat(Checkout.text(template))
                .as("the Content-Security-Policy of every page refuses it")
                .doesNotContainPattern(
                        "(?i)<style|\\sstyle=|<script(?![^>]*\\ssrc=)|\\son[a-z]+=|hx-on|javascript:|js:");
    }

    /// What a person typed is letters, whatever it looks like: nothing takes the escaping away.
    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_written_as_it_came(Path template) {
        assertThat(Checkout.text(template)).doesNotContain("$unsafe{");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void fetches_nothing_from_elsewhere(Path template) {
        assertThat(Checkout.text(template)).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_form_that_changes_something_proves_where_it_came_from(Path template) {
        var forms = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL)
                .matcher(Checkout.text(template))
                .results()
                .map(found -> found.group());
        assertThat(forms.filter(form -> !form.contains("_token(") && !form.contains("name=\"_csrf\"")))
                .isEmpty();
    }

    @Test
    void words_between_tags_are_seen() {
        assertThat(Plain.of("@param X x\n<p>${x.say(\"a\")} left @if(x) over@endif</p>@template.a.b(c = @`<i>in</i>`)"))
                .isEqualTo("<p> left  over</p><i>in</i>");
    }
}
