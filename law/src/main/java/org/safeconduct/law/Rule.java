package org.safeconduct.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Entry;

/// What a statute, regulation, manual, form, or our own care asks, and how we know.
///
/// @param id such as `LANG-01`, the same for every version of the rule
/// @param words one plain sentence of our own
/// @param source what was actually read, which may be less than the citation names
/// @param asOf the date for which the source speaks: a year, month or day
/// @param value the typed part of the entry, or null for rules of words only
/// @param term the days on which the rule holds
/// @param verifiedOn when somebody last held the entry against its source
/// @param supersedes ids or citations that it replaced
/// @param edition null for a rule that ships with the program
public record Rule(
        String id,
        String title,
        String words,
        String citation,
        String source,
        String asOf,
        Confidence confidence,
        @Nullable RuleValue value,
        Term term,
        LocalDate verifiedOn,
        List<String> supersedes,
        @Nullable Edition edition) {

    /// Whether a person has to look before relying on it.
    public boolean needsConfirming() {
        return confidence != Confidence.CERTAIN;
    }

    /// A size in bytes, such as 25 MB; megabytes are decimal.
    public long bytes() {
        return amount("MB").movePointRight(6).longValueExact();
    }

    /// A number of calendar days.
    public int days() {
        return amount("days").intValueExact();
    }

    /// A length of time.
    public Period period() {
        return need().period();
    }

    /// How the rule makes a date out of a fact, if it does.
    public Optional<Counting> findCounting() {
        return value == null ? Optional.empty() : Counting.in(value.entry());
    }

    /// What the rule says about whether something is open to a person, if it does.
    public Optional<StatusTable> findStatus() {
        return value == null ? Optional.empty() : StatusTable.in(value.entry());
    }

    /// Lengths in points, 72 to the inch.
    public List<Float> points() {
        return need().amounts("in").stream()
                .map(inches -> inches.floatValue() * 72)
                .toList();
    }

    /// A word or text that the rule prescribes.
    public String text() {
        return need().findText().orElseThrow(() -> lacks("text"));
    }

    /// The things the rule lists, in its order.
    public List<String> items() {
        return need().items();
    }

    /// Beginnings of words, in small letters, all of which a paper that fulfils the rule can be expected to hold.
    public List<String> keywords() {
        return need().keywords();
    }

    /// The edition of an official form, when one was seen.
    public Optional<String> findEdition() {
        return value == null ? Optional.empty() : value.findEdition();
    }

    /// A number in the unit that the reader of it expects, such as `USD`.
    ///
    /// @throws IllegalStateException when the rule's value is in another unit
    public BigDecimal amount(String unit) {
        return need().amounts(unit).getFirst();
    }

    /// The same as a version of a house.
    public Rule by(Edition house) {
        return with(term, house);
    }

    Rule on(Term days) {
        return with(days, edition);
    }

    private Rule with(Term days, @Nullable Edition house) {
        return new Rule(
                id, title, words, citation, source, asOf, confidence, value, days, verifiedOn, supersedes, house);
    }

    static Rule of(Entry entry) {
        return new Rule(
                entry.text("id"),
                entry.text("title"),
                entry.text("words"),
                entry.text("citation"),
                entry.text("source"),
                entry.text("as-of"),
                Confidence.valueOf(entry.text("confidence").toUpperCase(java.util.Locale.ROOT)),
                entry.find("value").map(RuleValue::new).orElse(null),
                new Term(
                        entry.findDate("valid-from").orElse(null),
                        entry.findDate("valid-to").orElse(null)),
                entry.date("verified-on"),
                entry.texts("supersedes"),
                null);
    }

    RuleValue need() {
        if (value == null) {
            throw lacks("value");
        }
        return value;
    }

    private IllegalStateException lacks(String what) {
        return new IllegalStateException("Rule " + id + " has no " + what + ".");
    }
}
