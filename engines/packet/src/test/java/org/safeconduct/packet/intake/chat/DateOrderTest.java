package org.safeconduct.packet.intake.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    private static final Pattern DATE = Pattern.compile("(\\d+)([./-])(\\d+)[./-](\\d+)");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a day beyond twelve settles it
            13/03/2024 14/03/2024, DAY_FIRST,   true
            03/13/24 03/14/24,     MONTH_FIRST, true
            2024-03-04,            YEAR_FIRST,  true
            # time does not run backwards
            5/12/23 2/1/24 1/2/24, DAY_FIRST,   true
            12/5/23 1/2/24 2/1/24, MONTH_FIRST, true
            # dots are written in countries that put the day first
            03.04.24 05.04.24,     DAY_FIRST,   true
            # both are possible: the shorter chat is likelier, and a person is asked
            3/4/24 3/5/24 3/6/24,  MONTH_FIRST, false
            3/4/24 4/4/24,         DAY_FIRST,   false
            3/4/24,                DAY_FIRST,   false
            """)
    void the_order_is_found_from_all_dates_together(String dates, DateOrder order, boolean certain) {
        assertThat(DateOrder.decide(Arrays.stream(dates.split(" "))
                        .map(DateOrderTest::written)
                        .toList()))
                .isEqualTo(new DateOrder.Decision(order, certain));
    }

    private static DateOrder.Written written(String date) {
        var matcher = DATE.matcher(date);
        assertThat(matcher.matches()).isTrue();
        return new DateOrder.Written(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                matcher.group(2));
    }
}
