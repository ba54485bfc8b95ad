package org.safeconduct.packet.form.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date         | 2014-05-06       | 05/06/2014
            date         | 2014-05          | 05/2014
            date         | 2014             | 2014
            date         | 2014-05~         | about 05/2014
            month        | 2014-05-06       | 05/2014
            month        | present          | Present
            digits       | 123-45-6789      | 123456789
            digits       | A 241-555-013    | 241555013
            a-number     | A241555013       | A 241-555-013
            a-number     | 41 555 013       | A 041-555-013
            a-number     | pending          | pending
            area-code    | (602) 555-0147   | 602
            local-number | (602) 555-0147   | 555-0147
            local-number | +1 602 555 0147  | 555-0147
            area-code    | +7 343 555 01 47 | ''
            local-number | +7 343 555 01 47 | +7 343 555 01 47
            capital      | married          | Married
            unit         | Suite 4          | Ste 4
            unit         | Apartment 14     | Apt 14
            latin        | Yekaterinburg    | Yekaterinburg
            """)
    void a_fact_is_spelled_as_the_box_wants_it(String style, String fact, String expected) {
        assertThat(Style.of(style).write(fact)).isEqualTo(expected);
    }
}
