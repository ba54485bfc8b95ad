package org.safeconduct.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.worker.Message.Topic;

class FactLineTest {
    static Stream<Fact> facts() {
        var noon = LocalDateTime.of(2022, 3, 3, 12, 0);
        return Stream.of(
                new Fact.Moment(Fact.Event.TAKEN, noon, Optional.empty(), "Exif SubIFD, Date/Time Original"),
                new Fact.Moment(Fact.Event.POSITIONED, noon.plusNanos(5), Optional.of(ZoneOffset.UTC), "GPS"),
                new Fact.Moment(Fact.Event.CHANGED, noon, Optional.of(ZoneOffset.ofHoursMinutes(5, 45)), "PDF"),
                new Fact.Position(49.9935, -36.2304, "GPS"),
                new Fact.Device("SAMSUNG SM-A155F", "Exif"),
                new Fact.Software("with\ttab", "Exif"),
                new Fact.Maker("Оксана", "PDF information, Author"),
                new Fact.Title("two\nlines", "PDF information, Title"),
                new Fact.Length(Duration.ofMillis(61_500), "MP4"),
                new Fact.Dimensions(4000, 3000, "JPEG"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_arrives_as_it_was_found(Fact fact) {
        var line = Message.of(Topic.FACT, FactLine.values(fact)).line();

        assertThat(FactLine.fact(Message.parse(line).values())).isEqualTo(fact);
    }

    @Test
    void a_fact_of_no_known_kind_is_not_taken_for_one() {
        assertThatThrownBy(() -> FactLine.fact(List.of("Rumour", "somewhere", "something")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
