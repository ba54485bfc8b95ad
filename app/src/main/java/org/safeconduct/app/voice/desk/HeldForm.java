package org.safeconduct.app.voice.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.account.Tie;

/// The answers about an account, read and shown.
final class HeldForm {
    private static final String LABELS = "voice.account";

    private HeldForm() {}

    /// Whoever leads the case reads it unless the writer says otherwise; the rest of the team is told nothing.
    static Form blank(LocalDate today, Collection<Member> team) {
        var form = Form.blank(LABELS).with("told", today);
        team.stream().filter(member -> member.may(Duty.LEAD_CASE)).forEach(member -> form.with(field(member), "true"));
        return form;
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static String field(Member member) {
        return "reader-" + member.id();
    }

    static HeldAccount.Said said(Form form, LocalDate today) {
        var told = form.day("told");
        var happened = form.day("happened");
        if (told == null) {
            form.refuse("told", "platform.form.needed");
        } else if (told.isAfter(today)) {
            form.refuse("told", "voice.account.future");
        } else if (happened != null && happened.isAfter(told)) {
            form.refuse("happened", "voice.account.order");
        }
        return new HeldAccount.Said(
                form.needed("title", 120),
                form.needed("words", 20_000),
                language(form),
                form.text("interpreter", 200),
                told == null ? today : told,
                happened,
                form.isTicked("hint"));
    }

    static String language(Form form) {
        var language = form.needed("language", 3);
        if (!language.isEmpty() && !language.matches("[a-z]{2,3}")) {
            form.refuse("language", "voice.language.code");
        }
        return language;
    }

    static List<Tie> ties(Form form, Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> form.isTicked(candidate.field()))
                .map(Candidate::tie)
                .toList();
    }

    static Set<UUID> readers(Form form, Collection<Member> team) {
        return team.stream()
                .filter(member -> form.isTicked(field(member)))
                .map(Member::id)
                .collect(Collectors.toSet());
    }
}
