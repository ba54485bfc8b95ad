package org.safeconduct.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which room may know of which. ARCHITECTURE.md tells the same in words.
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(House.classes())
            .that(resideInAPackage("org.safeconduct..").as("our own classes, without what is made from templates"));

    private static final Arrows PACKET = Arrows.within("org.safeconduct.packet", """
            assembly  -> preflight form typeset filing intake splice fonts law
            preflight -> form filing intake law
            form      -> filing fonts law
            typeset   -> filing fonts law
            filing    -> law
            intake    -> fonts
            splice    -> fonts
            fonts     ->
            """);

    private static final Arrows READING = Arrows.within("org.safeconduct.reading", """
            reader   -> worker language likeness picture tool
            worker   -> sheet facts picture tool
            sheet    -> picture tool
            likeness ->
            facts    ->
            language ->
            picture  ->
            tool     ->
            """);

    private static final Arrows VAULT = Arrows.within("org.safeconduct.vault", """
            bag      -> keeping ledger proof seal timestamp
            disposal -> keeping ledger proof seal
            keeping -> ledger proof seal
            ledger  -> proof
            seal    ->
            proof   ->
            timestamp ->
            """);

    private static final Arrows SEARCH = Arrows.within("org.safeconduct.search", """
            lucene   -> seal words glossary
            words    ->
            glossary ->
            seal     ->
            """);

    private static final Arrows DEADLINES = Arrows.within("org.safeconduct.deadlines", """
            docket -> facts count law
            facts  -> law
            count  -> law
            """);

    private static final Arrows CHRONOLOGY = Arrows.within("org.safeconduct.chronology", """
            account  -> phrase network edtf
            phrase   -> word rule calendar edtf
            network  -> edtf
            word     ->
            rule     ->
            calendar ->
            edtf     ->
            """);

    private static final Arrows NAMES = Arrows.within("org.safeconduct.names", """
            identity -> alike parts letters
            index    -> alike parts letters
            spelling -> parts letters
            alike    -> parts letters
            parts    -> letters
            letters  ->
            """);

    private static final Arrows APP = Arrows.within("org.safeconduct.app", """
            finder   -> library lost filing evidence people casefile team journal platform search
            voice    -> story custody calendar rules evidence people casefile team journal platform law deadlines
            story    -> evidence people casefile team journal platform chronology law packet
            custody  -> calendar filing rules evidence people casefile team journal platform law deadlines packet
            claim    -> story library evidence people calendar casefile rules team journal platform law
            library  -> filing evidence people casefile team journal platform packet
            lost     -> filing rules evidence people casefile team journal platform packet law
            calendar -> casefile rules team journal platform deadlines law
            rules    -> team journal platform law
            filing   -> rules evidence people casefile team journal platform packet law
            evidence -> people casefile team journal platform packet reading vault law
            people   -> casefile team journal platform names
            casefile -> team journal platform
            team     -> journal platform
            journal  -> platform
            platform -> vault s3
            start    -> platform
            """);

    @Test
    void a_room_of_the_application_uses_only_what_lies_below_it() {
        assertThat(APP.broken(HOUSE)).isEmpty();
    }

    /// Whoever holds the vault's own types could give a file out unseen.
    @Test
    void only_the_strongroom_and_the_evidence_room_touch_the_vault() {
        noClasses()
                .that()
                .resideInAPackage("org.safeconduct.app..")
                .and()
                .resideOutsideOfPackages("org.safeconduct.app.platform.strongroom..", "org.safeconduct.app.evidence..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.safeconduct.vault.."))
                .because("each look at a file is entered into the ledger in one place")
                .check(HOUSE);
    }

    @Test
    void only_the_strongroom_touches_the_store_in_a_bucket() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.safeconduct.app.platform.strongroom..", "org.safeconduct.s3..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.safeconduct.s3.."))
                .because("what can send is opened in one place, and only where an administrator named a bucket")
                .check(HOUSE);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertThat(HOUSE.stream()
                        .flatMap(room -> room.getMethods().stream())
                        .filter(Reach::isEndpoint)
                        .filter(endpoint -> !endpoint.isAnnotatedWith("org.safeconduct.app.platform.access.Admits"))
                        .map(JavaMember::getFullName))
                .as("endpoints without @Admits; without it the doorkeeper lets nobody in")
                .isEmpty();
    }

    @Test
    void a_package_of_the_packet_engine_uses_only_what_lies_below_it() {
        assertThat(PACKET.broken(HOUSE)).isEmpty();
    }

    @Test
    void a_package_of_the_reading_engine_uses_only_what_lies_below_it() {
        assertThat(READING.broken(HOUSE)).isEmpty();
    }

    @Test
    void a_package_of_the_vault_engine_uses_only_what_lies_below_it() {
        assertThat(VAULT.broken(HOUSE)).isEmpty();
    }

    @Test
    void a_package_of_the_search_engine_uses_only_what_lies_below_it() {
        assertThat(SEARCH.broken(HOUSE)).isEmpty();
    }

    @Test
    void a_package_of_the_deadlines_engine_uses_only_what_lies_below_it() {
        assertThat(DEADLINES.broken(HOUSE)).isEmpty();
    }

    @Test
    void a_package_of_the_chronology_engine_uses_only_what_lies_below_it() {
        assertThat(CHRONOLOGY.broken(HOUSE)).isEmpty();
    }

    @Test
    void a_package_of_the_names_engine_uses_only_what_lies_below_it() {
        assertThat(NAMES.broken(HOUSE)).isEmpty();
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching("org.safeconduct.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.safeconduct.packet..",
                "org.safeconduct.reading..",
                "org.safeconduct.search..",
                "org.safeconduct.vault..",
                "org.safeconduct.deadlines..",
                "org.safeconduct.chronology..",
                "org.safeconduct.names.."
            })
    void an_engine_knows_no_framework_no_web_no_database_and_no_other_engine(String engine) {
        noClasses()
                .that()
                .resideInAPackage(engine)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..", "jakarta..", "javax.servlet..", "java.sql..", "javax.sql..")
                        .or(resideInAPackage("org.safeconduct..")
                                .and(resideInAnyPackage(engine, "org.safeconduct.law..")
                                        .negate()))
                        .as("a framework, the web, a database or another room"))
                .because("an engine must work, and be tested, alone")
                .check(HOUSE);
    }

    @Test
    void the_law_knows_nobody() {
        noClasses()
                .that()
                .resideInAPackage("org.safeconduct.law..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.safeconduct..")
                        .and(resideInAPackage("org.safeconduct.law..").negate()))
                .because("everyone reads the law and the law reads nobody")
                .check(HOUSE);
    }

    /// The store of objects in a bucket is the one exception: it runs only where an administrator names an endpoint.
    @Test
    void nothing_is_ever_sent() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.safeconduct.bench..", "org.safeconduct.s3")
                .should()
                .dependOnClassesThat(Reach.NETWORK)
                .orShould()
                .callMethodWhere(Reach.FETCHES_AN_ADDRESS)
                .because(
                        "a case must not leave the machine, but for sealed objects to the store an administrator names")
                .check(HOUSE);
    }

    @Test
    void the_store_in_a_bucket_knows_the_vault_and_no_other_room() {
        noClasses()
                .that()
                .resideInAPackage("org.safeconduct.s3..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.safeconduct..")
                        .and(resideInAnyPackage("org.safeconduct.s3..", "org.safeconduct.vault..")
                                .negate()))
                .because("what may send must be given nothing but sealed objects")
                .check(HOUSE);
    }

    @Test
    void the_same_input_makes_the_same_bytes() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.safeconduct.law..",
                        "org.safeconduct.packet..",
                        "org.safeconduct.reading..",
                        "org.safeconduct.deadlines..",
                        "org.safeconduct.chronology..",
                        "org.safeconduct.names..")
                .should()
                .callCodeUnitWhere(Reach.ASKS_CLOCK_OR_CHANCE)
                .because("the day and the seed are given to an engine by whoever calls it")
                .check(HOUSE);
    }

    /// Keys and salts are thrown with dice; when something happened is said by whoever reports it.
    @Test
    void the_vault_asks_no_clock() {
        noClasses()
                .that()
                .resideInAPackage("org.safeconduct.vault..")
                .should()
                .callCodeUnitWhere(Reach.ASKS_CLOCK)
                .because("a custody record says when by the clock of whoever acted, and tests fix that clock")
                .check(HOUSE);
    }

    @Test
    void only_the_prompt_ends_the_program_or_prints() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.safeconduct.law..",
                        "org.safeconduct.packet..",
                        "org.safeconduct.reading..",
                        "org.safeconduct.search..",
                        "org.safeconduct.vault..",
                        "org.safeconduct.deadlines..",
                        "org.safeconduct.chronology..",
                        "org.safeconduct.names..")
                .and(Reach.boundBy("only_the_prompt_ends_the_program_or_prints"))
                .should()
                .callCodeUnitWhere(Reach.ENDS_THE_PROGRAM)
                .orShould()
                .accessFieldWhere(Reach.STANDARD_STREAM)
                .because("an engine answers its caller: with a value, a finding or a PacketException")
                .check(HOUSE);
    }

    @Test
    void nothing_is_logged() {
        noClasses()
                .that(Reach.boundBy("nothing_is_logged"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.util.logging..",
                                "org.slf4j..",
                                "org.apache.commons.logging..",
                                "org.apache.logging..")
                        .or(type(System.Logger.class)))
                .because("what is logged is names and contents sooner or later; say it in a finding")
                .check(HOUSE);
    }

    /// The number may fall. Before it rises, someone else reads the reason.
    @Test
    void exceptions_are_few_and_say_why() {
        assertThat(HOUSE.stream().map(Reach::reason).flatMap(Optional::stream))
                .hasSizeLessThanOrEqualTo(2)
                .noneMatch(String::isBlank);
    }

    @Test
    void null_is_settled_by_the_compiler_in_every_package() {
        assertThat(HOUSE.stream()
                        .map(found -> found.getPackage())
                        .distinct()
                        .filter(found ->
                                found.tryGetAnnotationOfType(NullMarked.class).isEmpty()))
                .as("packages whose package-info.java lacks @NullMarked")
                .isEmpty();
    }
}
