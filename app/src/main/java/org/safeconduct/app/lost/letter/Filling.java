package org.safeconduct.app.lost.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.paper.Statement;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.rules.Lawbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills blanks from entries of the case. What no entry says stays open.
@Component
@Transactional(readOnly = true)
class Filling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private final Stores stores;
    private final Lawbook lawbook;
    private final Clock clock;

    Filling(Stores stores, Lawbook lawbook, Clock clock) {
        this.stores = stores;
        this.lawbook = lawbook;
        this.clock = clock;
    }

    /// The stores whose entries fill blanks.
    @Component
    record Stores(Cases cases, People people, Items items, Contents contents, Requests requests, Plans plans) {}

    Map<Blank, Statement> of(UUID caseId, UUID itemId) {
        var found = new Found();
        found.put(Blank.DATE, DAY.format(LocalDate.now(clock)), "");
        found.put(Blank.RECORDS_WANTED, list(lawbook.rule("PROP-17").items()), "");
        client(found, caseId);
        item(found, stores.items().item(caseId, itemId));
        lists(found, caseId, itemId);
        attorney(found, caseId);
        return found.statements;
    }

    private void client(Found found, UUID caseId) {
        var file = stores.cases().caseFile(caseId);
        found.put(Blank.CLIENT, file.name(), "");
        found.put(Blank.A_NUMBER, file.aNumber() == null ? null : file.aNumber().toString(), "");
        stores.people().list(caseId).stream().filter(Person::client).findFirst().ifPresent(client -> {
            var entry = "/people/" + client.id();
            found.put(Blank.CLIENT, client.name(), entry);
            found.put(Blank.BORN, day(client.details().birth().edtf()), entry);
        });
    }

    private static void item(Found found, Item item) {
        var entry = "/lost/" + item.id();
        var taking = item.taking();
        found.put(Blank.ITEM, item.thing().name(), entry);
        found.put(Blank.ITEM_DETAILS, details(item), entry);
        found.put(Blank.TAKEN_WHEN, day(taking.edtf()), entry);
        found.put(Blank.TAKEN_WHERE, taking.place(), entry);
        found.put(Blank.TAKEN_BY, taker(taking), entry);
        found.put(Blank.RECEIPT, receipt(taking), entry);
    }

    private void lists(Found found, UUID caseId, UUID itemId) {
        var entry = "/lost/" + itemId;
        found.put(
                Blank.CONTENTS,
                list(stores.contents().list(caseId, itemId).stream()
                        .map(content -> content.what())
                        .toList()),
                entry + "#contents");
        found.put(
                Blank.HANDOVERS,
                list(stores.contents().listHandovers(caseId, itemId).stream()
                        .map(step -> step.giver() + " to " + step.taker()
                                + Optional.ofNullable(day(step.day()))
                                        .map(day -> ", " + day)
                                        .orElse("")
                                + " (" + step.source() + ")")
                        .toList()),
                entry + "#handovers");
        found.put(
                Blank.EARLIER_REQUESTS,
                list(stores.requests().list(caseId, itemId).stream()
                        .map(request -> DAY.format(request.asked().day()) + ", to "
                                + request.asked().addressee())
                        .toList()),
                entry + "#requests");
    }

    /// Whoever signs the newest filing of the case.
    private void attorney(Found found, UUID caseId) {
        stores.plans().list(caseId).stream().findFirst().ifPresent(plan -> {
            var signing = plan.signing();
            var entry = "/filings/" + plan.id();
            found.put(Blank.ATTORNEY, signing.name(), entry);
            found.put(Blank.ATTORNEY_TITLE, signing.title(), entry);
            found.put(Blank.ORGANIZATION, signing.organization(), entry);
            found.put(Blank.ORGANIZATION_ADDRESS, signing.address(), entry);
            found.put(Blank.ORGANIZATION_PHONE, signing.phone(), entry);
        });
    }

    private static String details(Item item) {
        var thing = item.thing();
        return Stream.of(
                        thing.findModel().map(model -> "make and model: " + model),
                        Optional.ofNullable(thing.colour()).map(colour -> "color: " + colour),
                        Optional.ofNullable(thing.imei()).map(imei -> "IMEI: " + imei),
                        Optional.ofNullable(thing.serial()).map(serial -> "serial number: " + serial),
                        Optional.ofNullable(thing.sim()).map(sim -> "SIM card: " + sim),
                        Optional.ofNullable(thing.marks()).map(marks -> "marks: " + marks))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String taker(Taking taking) {
        var who = switch (taking.taker()) {
            case CBP_PORT_OF_ENTRY -> "U.S. Customs and Border Protection, port of entry";
            case BORDER_PATROL -> "U.S. Border Patrol";
            case ICE -> "U.S. Immigration and Customs Enforcement";
            case CONTRACTOR -> "the contractor that runs the facility";
            case POLICE -> "the police";
            case OTHER, UNKNOWN -> null;
        };
        return who == null ? taking.takerWords() : who;
    }

    private static @Nullable String receipt(Taking taking) {
        var number = taking.receiptNumber() == null ? "" : ", number " + taking.receiptNumber();
        return switch (taking.receipt()) {
            case UNKNOWN -> null;
            case NONE -> "no receipt was given" + (number.isEmpty() ? "" : "; a tag was seen" + number);
            case FORM_6051D -> "Form 6051D" + number;
            case FORM_6051R -> "Form 6051R" + number;
            case FORM_6051S -> "Form 6051S" + number;
            case I_77 -> "baggage tag I-77" + number;
            case PROPERTY_RECEIPT -> "a property receipt" + number;
            case OTHER -> "a paper" + number;
        };
    }

    private static @Nullable String day(@Nullable String edtf) {
        return edtf != null && edtf.matches("\\d{4}-\\d\\d-\\d\\d") ? DAY.format(LocalDate.parse(edtf)) : edtf;
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "– " + line).collect(Collectors.joining("\n"));
    }

    /// What was found, without what is empty.
    private static final class Found {
        private final Map<Blank, Statement> statements = new EnumMap<>(Blank.class);

        void put(Blank blank, @Nullable String words, String entry) {
            if (words != null && !words.isBlank()) {
                statements.put(blank, new Statement(words, entry));
            }
        }
    }
}
