package org.safeconduct.app.voice.desk;

import java.time.LocalDate;
import java.util.Map;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.choice.Choice;
import org.safeconduct.app.voice.law.Guidance;

/// The answers about a choice, read and shown.
final class ChoiceForm {
    private static final String LABELS = "voice.choice";

    private ChoiceForm() {}

    static Form blank(Route route, HeldAccount account, LocalDate today) {
        return Form.blank(LABELS)
                .with("route", route.name())
                .with("answer", "")
                .with("day", today)
                .with("language", account.said().language())
                .with("through", account.said().interpreter());
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Choice.Answer answer(Form form) {
        return form.choice("answer", Choice.Answer.class, "voice.answer");
    }

    /// A yes counts only when every risk of the route was talked through.
    static Choice.Talk talk(Form form, Guidance guidance, LocalDate today) {
        var day = form.day("day");
        if (day == null) {
            form.refuse("day", "platform.form.needed");
        } else if (day.isAfter(today)) {
            form.refuse("day", "voice.account.future");
        }
        var risks = guidance.risks().stream()
                .filter(risk -> form.isTicked("risk-" + risk))
                .toList();
        if (form.written("answer").equals(Choice.Answer.YES.name())
                && risks.size() < guidance.risks().size()) {
            form.refuse("risks", "voice.choice.allRisks");
        }
        return new Choice.Talk(
                day == null ? today : day,
                HeldForm.language(form),
                form.text("through", 200),
                risks,
                form.text("note", 1000));
    }
}
