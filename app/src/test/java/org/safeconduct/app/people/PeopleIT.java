package org.safeconduct.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.people.contact.Contact;
import org.safeconduct.app.people.contact.Contacts;
import org.safeconduct.app.people.family.Families;
import org.safeconduct.app.people.family.Kin;
import org.safeconduct.app.people.family.Relative;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class PeopleIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Contact.Details MARINAS_PHONE = new Contact.Details(
            Contact.Kind.PHONE,
            "+7 900 555-01-00",
            Contact.Permission.ASK_FIRST,
            Contact.Permission.NO,
            "Her mother-in-law answers it in the evening",
            "10:00 to 14:00 in Yelets",
            null);

    @Autowired
    private People people;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Families families;

    @Autowired
    private CaseList list;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient app;

    @Autowired
    private TransactionTemplate work;

    private final Badge nora;
    private final Badge julian;
    private final UUID sokolov;

    PeopleIT(@Autowired Office office, @Autowired Cases cases) {
        nora = office.engage(Role.ATTORNEY);
        julian = office.engage(Role.ATTORNEY);
        sokolov = Actor.as(
                nora.member(),
                () -> cases.open(new Opening(
                        new ClientName("Andrei", "Viktorovich", "Sokolov", "Соколов Андрей Викторович", "Passport"),
                        new ANumber("241555013"),
                        Stage.BEFORE_THE_JUDGE,
                        LocalDate.of(2026, 3, 9),
                        Whereabouts.detained(LocalDate.of(2026, 3, 2), "Eloy Detention Center"))));
    }

    private <T> T as(Badge member, Supplier<T> deed) {
        return Actor.as(member.member(), () -> work.execute(transaction -> deed.get()));
    }

    private UUID marina() {
        return as(
                nora,
                () -> people.add(
                        sokolov,
                        PersonDetails.NOTHING,
                        Spelling.Draft.ofPapers("Marina", "Olegovna", "Sokolova", "Marriage certificate")));
    }

    private long found(String typed) {
        return as(
                nora,
                () -> list
                        .page(
                                new CaseFilter(typed, null, null, null, null, null, null, null, null),
                                TODAY,
                                java.time.ZoneOffset.UTC)
                        .files()
                        .stream()
                        .filter(file -> file.id().equals(sokolov))
                        .count());
    }

    @Test
    void a_case_is_opened_with_its_client() {
        var client = as(nora, () -> people.client(sokolov));
        assertThat(client.name()).isEqualTo("Andrei Viktorovich Sokolov");
        assertThat(client.spellings()).extracting(Spelling::spelled).contains("Соколов Андрей Викторович");
        assertThat(client.details().location()).isEqualTo(Location.DETAINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marina", "sokolova marina", "Белова", "белова марина"})
    void the_case_is_found_by_everybody_in_it_and_every_spelling(String typed) {
        var marina = marina();
        as(
                nora,
                () -> people.addName(
                        sokolov,
                        marina,
                        Spelling.Draft.whole(Spelling.Use.OTHER, "Белова Марина", "Passport of 2008")));
        assertThat(found(typed)).isEqualTo(1);
    }

    @Test
    void a_spelling_that_was_taken_back_finds_nothing() {
        var marina = marina();
        var wrong = as(
                nora,
                () -> people.addName(
                        sokolov, marina, Spelling.Draft.whole(Spelling.Use.OTHER, "Zhelezniakova", "Misheard")));
        as(nora, () -> people.withdrawName(sokolov, marina, wrong));
        assertThat(found("Zhelezniakova")).isZero();
    }

    @Test
    void nobody_is_left_without_a_name() {
        var marina = marina();
        var only = as(
                nora,
                () -> people.person(sokolov, marina).spellings().getFirst().id());
        assertThat(as(nora, () -> people.withdrawName(sokolov, marina, only))).isFalse();
    }

    @Test
    void a_new_number_of_the_client_is_on_the_list() {
        var client = as(nora, () -> people.client(sokolov));
        var details = new PersonDetails(
                new Birth("1988-06-17", null), "Russia", "Russian", new ANumber("241555099"), Location.DETAINED, null);
        assertThat(as(nora, () -> people.change(sokolov, client.id(), details, client.version())))
                .isTrue();
        assertThat(as(nora, () -> cases.caseFile(sokolov)).aNumber()).isEqualTo(new ANumber("241555099"));
    }

    @Test
    void the_second_of_two_savings_changes_nothing() {
        var marina = marina();
        var first = new PersonDetails(Birth.UNKNOWN, "Russia", null, null, Location.ABROAD, "Yelets");
        assertThat(as(nora, () -> people.change(sokolov, marina, first, 0))).isTrue();
        assertThat(as(nora, () -> people.change(sokolov, marina, PersonDetails.NOTHING, 0)))
                .isFalse();
        assertThat(as(nora, () -> people.person(sokolov, marina)).details()).isEqualTo(first);
    }

    @Test
    void a_contact_keeps_what_was_said_about_its_safety() {
        var marina = marina();
        as(nora, () -> contacts.add(sokolov, marina, MARINAS_PHONE));
        assertThat(as(nora, () -> contacts.list(sokolov, marina)))
                .extracting(Contact::details)
                .containsExactly(MARINAS_PHONE);
    }

    @Test
    void a_family_is_read_from_both_sides() {
        var marina = marina();
        var polina = as(
                nora,
                () -> people.add(
                        sokolov,
                        PersonDetails.NOTHING,
                        Spelling.Draft.ofPapers("Polina", "Andreevna", "Sokolova", "Birth certificate")));
        as(nora, () -> {
            families.link(sokolov, marina, Kin.CHILD, polina);
            families.link(sokolov, polina, Kin.PARENT, marina);
            return null;
        });
        assertThat(as(nora, () -> families.list(sokolov, marina)))
                .extracting(Relative::kin)
                .containsExactly(Kin.CHILD);
        assertThat(as(nora, () -> families.list(sokolov, polina)))
                .extracting(Relative::kin)
                .containsExactly(Kin.PARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "person_name", "contact", "family_link", "case_word"})
    void another_member_sees_none_of_it(String table) {
        var marina = marina();
        as(nora, () -> {
            contacts.add(sokolov, marina, MARINAS_PHONE);
            families.link(sokolov, marina, Kin.SPOUSE, people.client(sokolov).id());
            return null;
        });
        assertThat(count(nora, table)).isPositive();
        assertThat(count(julian, table)).isZero();
    }

    private long count(Badge member, String table) {
        return as(
                member,
                () -> app.sql("select count(*) from " + table).query(Long.class).single());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into person (case_id) values (:case)",
                "insert into person_name (case_id, person_id, use, spelled, source) values (:case, :person, 'OTHER', 'X', 'X')",
                "insert into contact (case_id, person_id, kind, value, call, message) values (:case, :person, 'PHONE', '1', 'NO', 'NO')",
                "insert into family_link (case_id, person_id, kin, relative_id) values (:case, :person, 'CHILD', uuidv7())"
            })
    void another_member_cannot_write_into_it(String sql) {
        var marina = marina();
        assertThatThrownBy(() -> as(
                        julian,
                        () -> app.sql(sql)
                                .param("case", sokolov)
                                .param("person", marina)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_of_one_case_is_tied_to_another() {
        var marina = marina();
        var other = as(
                nora,
                () -> cases.open(new Opening(
                        new ClientName(null, null, "Horbenko", null, "Passport"),
                        null,
                        Stage.INTAKE,
                        TODAY,
                        Whereabouts.NEVER_HELD)));
        assertThatThrownBy(() -> as(nora, () -> contacts.add(other, marina, MARINAS_PHONE)))
                .rootCause()
                .hasMessageContaining("foreign key");
    }
}
