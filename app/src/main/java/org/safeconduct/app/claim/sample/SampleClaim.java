package org.safeconduct.app.claim.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.gap.Gaps;
import org.safeconduct.app.claim.scope.Scopes;
import org.safeconduct.app.claim.tie.Bearing;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.claim.tie.Ties;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.story.statement.Stories;
import org.springframework.stereotype.Component;

/// Enters what the notes of one invented case tie to its claim.
@Component
class SampleClaim {
    private final Scopes scopes;
    private final Ties ties;
    private final Gaps gaps;
    private final Items items;
    private final Told told;

    SampleClaim(Scopes scopes, Ties ties, Gaps gaps, Items items, Told told) {
        this.scopes = scopes;
        this.ties = ties;
        this.gaps = gaps;
        this.items = items;
        this.told = told;
    }

    /// What was told, by people and by reports.
    @Component("claimSampleTold")
    record Told(Passages quotations, Stories stories) {}

    void enter(UUID caseId, Notes notes) {
        if (!scopes.scope(caseId).isEmpty()) {
            return;
        }
        scopes.choose(
                caseId,
                notes.list("reliefs").stream()
                        .map(relief -> String.valueOf(relief.root()))
                        .toList(),
                0);
        Map<String, UUID> grounds = new HashMap<>();
        notes.list("grounds")
                .forEach(note ->
                        grounds.put(need(note, "key"), scopes.add(caseId, need(note, "ground"), need(note, "words"))));
        notes.list("ties").forEach(note -> tie(caseId, note, grounds));
        notes.list("gaps")
                .forEach(note -> gaps.add(
                        caseId,
                        at(note, grounds),
                        new Gap.Told(need(note, "missing"), note.text("sought"), note.text("reason"))));
    }

    private void tie(UUID caseId, Notes note, Map<String, UUID> grounds) {
        source(caseId, note).ifPresent(source -> {
            var said = new Tie.Said(
                    maker(source, note),
                    Bearing.valueOf(need(note, "bearing").toUpperCase(Locale.ROOT)),
                    need(note, "proves"));
            var id = ties.add(caseId, at(note, grounds), source, said);
            note.find("answer").ifPresent(answer -> ties.answer(caseId, id, answer, 0));
        });
    }

    /// A report is its publisher's, which the invented library has only one of.
    private static @Nullable String maker(Source source, Notes note) {
        return source instanceof Source.Country ? "Northern Lantern Institute" : note.text("maker");
    }

    private static Tie.At at(Notes note, Map<String, UUID> grounds) {
        return new Tie.At(
                need(note, "element"), note.find("ground").map(grounds::get).orElse(null));
    }

    private Optional<Source> source(UUID caseId, Notes note) {
        var testimony = note.find("testimony");
        if (testimony.isPresent()) {
            return Optional.of(new Source.Testimony(testimony.get()));
        }
        var says = note.find("statement");
        if (says.isPresent()) {
            return statement(caseId, says.get());
        }
        var file = note.find("evidence");
        return file.isPresent() ? item(caseId, file.get()) : quotation(caseId, need(note, "country"));
    }

    private Optional<Source> statement(UUID caseId, String beginning) {
        return told.stories().story(caseId).statements().stream()
                .filter(statement -> statement.source().passage().startsWith(beginning))
                .map(statement -> (Source) new Source.Statement(statement.id(), true))
                .findFirst();
    }

    private Optional<Source> item(UUID caseId, String file) {
        return items.list(caseId).stream()
                .filter(item -> item.name().equals(file))
                .map(Item::id)
                .map(id -> (Source) new Source.Evidence(id, null))
                .findFirst();
    }

    private Optional<Source> quotation(UUID caseId, String beginning) {
        return told.quotations().listCited(caseId).stream()
                .filter(passage -> passage.quoted().quotation().startsWith(beginning))
                .map(passage -> (Source) new Source.Country(passage.id()))
                .findFirst();
    }

    private static String need(Notes note, String field) {
        return note.find(field).orElseThrow();
    }
}
