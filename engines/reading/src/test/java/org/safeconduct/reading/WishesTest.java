package org.safeconduct.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {
    @Test
    void what_is_wished_adds_up() {
        var day = LocalDate.of(2022, 3, 3);
        var wishes = Wishes.named("a.jpg")
                .in(List.of("uk"))
                .amid(List.of("en", "es"))
                .told(day, day);

        assertThat(wishes.name()).isEqualTo("a.jpg");
        assertThat(wishes.languages()).containsExactly("uk");
        assertThat(wishes.known()).containsExactly("en", "es");
        assertThat(wishes.told()).hasValue(new Wishes.Told(day, day));
    }

    @Test
    void a_span_that_ends_before_it_begins_is_a_mistake_of_the_caller() {
        var day = LocalDate.of(2022, 3, 3);

        assertThatThrownBy(() -> Wishes.named("a.jpg").told(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,600", "1,0", "1,4001", "-1,600"})
    void a_view_of_no_page_or_of_no_width_is_one_too(int page, int width) {
        assertThatThrownBy(() -> new View("a.pdf", page, width, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
