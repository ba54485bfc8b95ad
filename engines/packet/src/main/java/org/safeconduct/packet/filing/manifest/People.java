package org.safeconduct.packet.filing.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.packet.filing.ANumber;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.PersonName;
import org.safeconduct.packet.filing.Representative;
import org.safeconduct.packet.filing.Respondent;
import org.safeconduct.packet.filing.Service;
import org.safeconduct.packet.filing.Signature;
import org.safeconduct.packet.filing.Translator;

/// The people of a manifest: who is in proceedings, who files, who signs.
final class People {
    /// Stands in until the reading ends; a manifest with an unreadable number never becomes a filing.
    private static final ANumber UNREADABLE = new ANumber("000000000");

    private People() {}

    static List<Respondent> respondents(Entry root, Reading reading) {
        return root.list("respondents").stream()
                .map(entry -> new Respondent(name(entry), aNumber(entry.at("a-number"), reading)))
                .toList();
    }

    static Custody custody(Entry entry) {
        return new Custody(
                constant(Custody.State.class, entry.text("state")),
                entry.findText("facility").orElse(null),
                entry.findDate("since").orElse(null));
    }

    static Representative representative(Entry entry) {
        return new Representative(
                entry.text("name"),
                entry.findText("title").orElse(""),
                entry.findText("organization").orElse(null),
                entry.texts("address"),
                entry.findText("phone").orElse(""),
                entry.findText("email").orElse(""),
                entry.findText("eoir-id").orElse(null),
                entry.findText("bar").orElse(null),
                entry.isTrue("pro-bono"));
    }

    /// A certificate of service that nobody signed yet waits for the representative.
    static Service service(Entry entry, String representative) {
        return new Service(
                constant(Service.Means.class, entry.text("means")),
                entry.text("on"),
                entry.texts("address"),
                signature(entry.find("signed"), representative));
    }

    static Translator translator(Optional<Entry> found) {
        return found.map(entry -> new Translator(
                        entry.text("name"),
                        entry.texts("address"),
                        entry.findText("phone").orElse("")))
                .orElse(new Translator("", List.of(), ""));
    }

    /// @param expected who has to sign, for a paper that is not signed
    static Signature signature(Optional<Entry> signed, String expected) {
        return signed.map(entry ->
                        new Signature(entry.text("by"), entry.findDate("date").orElse(null), true))
                .orElse(new Signature(expected, null, false));
    }

    /// The constant that a schema's word such as `never-detained` stands for.
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static PersonName name(Entry entry) {
        return new PersonName(
                entry.text("given"),
                entry.findText("middle").orElse(null),
                entry.text("family"),
                entry.findText("native").orElse(null));
    }

    private static ANumber aNumber(Entry entry, Reading reading) {
        try {
            return ANumber.of(entry.text());
        } catch (IllegalArgumentException e) {
            reading.refuse(entry, String.valueOf(e.getMessage()));
            return UNREADABLE;
        }
    }
}
