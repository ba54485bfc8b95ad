package org.safeconduct.packet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.Service;
import org.safeconduct.packet.filing.Signature;

class ServiceCertificateTest {
    private static final Piece PROOF = new Piece.Proof();
    private static final String BY_ECAS = Printer.running(Cast.application(), PROOF);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // SRV-05: who, what, when, how, and who says so
                "Office of the Principal Legal Advisor, Immigration and Customs Enforcement Eloy Field Office",
                "1705 E. Hanna Road Eloy, Arizona 85131",
                "“Respondent’s Application for Asylum and Supporting Evidence,”",
                "On November 23, 2026, I, Elena Castellanos, served a copy of this filing",
                "through the EOIR Courts & Appeals System (ECAS)",
                "/s/ Elena Castellanos",
                "Elena Castellanos Attorney for Respondent",
                // SRV-01
                "no separate service is required",
                "SOKOLOV, Andrei Viktorovich A 241-555-013"
            })
    void it_says(String words) {
        assertThat(BY_ECAS).contains(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAIL, class mail at the address below
            HAND_DELIVERY, by hand delivery
            EMAIL, by e-mail
            """)
    void service_outside_ecas_names_its_way_and_claims_no_ecas(Service.Means means, String words) {
        assertThat(Printer.running(by(means, Cast.signed("Elena Castellanos")), PROOF))
                .contains(words)
                .doesNotContain("ECAS");
    }

    @Test
    void before_anyone_signed_it_states_no_date() {
        assertThat(Printer.running(by(Service.Means.MAIL, Cast.unsigned("Elena Castellanos")), PROOF))
                .contains("On the date below, I, Elena Castellanos,")
                .doesNotContain("/s/", "2026");
    }

    @Test
    void a_helper_signs_without_the_title_of_the_attorney() {
        assertThat(Printer.running(by(Service.Means.MAIL, Cast.signed("Jonas Weber")), PROOF))
                .contains("Jonas Weber")
                .doesNotContain("Attorney for Respondent");
    }

    @Test
    void every_respondent_is_named() {
        var filing = Cast.withRespondents(Cast.application(), Cast.group(6));
        assertThat(Printer.running(filing, PROOF)).contains("A 241-555-013", "A 241-555-027", "A 241-555-205");
    }

    private static Filing by(Service.Means means, Signature signature) {
        return Cast.withService(
                Cast.application(), new Service(means, "Office of the Chief Counsel", List.of("Eloy"), signature));
    }
}
