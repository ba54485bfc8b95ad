package org.safeconduct.app.voice.sample;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.custody.condition.Conditions;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.team.first.Cast;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.account.HeldAccounts;
import org.safeconduct.app.voice.account.Tie;
import org.safeconduct.app.voice.choice.Choice;
import org.safeconduct.app.voice.choice.Choices;
import org.safeconduct.app.voice.law.VoiceLaw;
import org.springframework.stereotype.Component;

/// Reads an invented account and the choices made about it.
@Component
class SampleVoice {
    private final HeldAccounts accounts;
    private final Choices choices;
    private final Conditions conditions;
    private final VoiceLaw law;

    SampleVoice(HeldAccounts accounts, Choices choices, Conditions conditions, VoiceLaw law) {
        this.accounts = accounts;
        this.choices = choices;
        this.conditions = conditions;
        this.law = law;
    }

    boolean isBlank(UUID caseId) {
        return accounts.list(List.of(caseId)).isEmpty();
    }

    UUID write(UUID caseId, Notes notes) {
        var said = new HeldAccount.Said(
                need(notes, "title"),
                need(notes, "words"),
                need(notes, "language"),
                notes.text("interpreter"),
                notes.findDay("told").orElseThrow(),
                notes.findDay("happened").orElse(null),
                notes.find("hint").isPresent());
        var readers = List.of(Cast.Player.NORA.id(), Cast.Player.THOMAS.id(), Cast.Player.IRINA.id());
        var account = accounts.write(caseId, said, ties(caseId, need(notes, "condition")), readers);
        notes.list("choices").forEach(choice -> add(caseId, account, choice));
        return account;
    }

    private List<Tie> ties(UUID caseId, String subject) {
        return conditions.list(caseId).stream()
                .filter(condition -> condition
                        .said()
                        .deed()
                        .subject()
                        .name()
                        .equals(subject.toUpperCase(Locale.ROOT).replace('-', '_')))
                .map(condition -> new Tie(Tie.Kind.CONDITION, condition.id()))
                .toList();
    }

    private void add(UUID caseId, UUID account, Notes choice) {
        var route = Route.valueOf(need(choice, "route").toUpperCase(Locale.ROOT).replace('-', '_'));
        var answer = Choice.Answer.valueOf(
                need(choice, "answer").toUpperCase(Locale.ROOT).replace('-', '_'));
        var day = choice.findDay("on").orElseThrow();
        var risks = law.guidance(route).risks();
        choices.add(
                caseId,
                account,
                route,
                answer,
                new Choice.Talk(day, need(choice, "language"), choice.text("through"), risks, choice.text("note")));
    }

    /// The second person agrees to what waits for one.
    int agree(UUID caseId, UUID account) {
        var waiting = choices.standings(caseId, account).stream()
                .flatMap(standing -> standing.last().stream())
                .filter(choice -> choice.answer() == Choice.Answer.YES)
                .toList();
        waiting.forEach(choice -> choices.agree(caseId, account, choice.id()));
        return waiting.size();
    }

    private static String need(Notes notes, String field) {
        return notes.find(field).orElseThrow();
    }
}
