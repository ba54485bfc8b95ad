package org.safeconduct.app.voice.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.custody.condition.Conditions;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Accounts;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Statements;
import org.safeconduct.app.voice.account.Tie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what a case has that may tell of the same.
@Component
class Candidates {
    private final Items items;
    private final Accounts accounts;
    private final Statements statements;
    private final Conditions conditions;

    Candidates(Items items, Accounts accounts, Statements statements, Conditions conditions) {
        this.items = items;
        this.accounts = accounts;
        this.statements = statements;
        this.conditions = conditions;
    }

    @Transactional(readOnly = true)
    List<Candidate> list(UUID caseId) {
        var told = accounts.list(caseId).stream().flatMap(Candidates::tellings);
        var passages = statements.list(caseId).stream()
                .map(statement -> candidate(Tie.Kind.STATEMENT, statement.id(), what(statement)));
        var conditioned = conditions.list(caseId).stream()
                .map(each -> candidate(
                        Tie.Kind.CONDITION, each.id(), each.said().deed().what()));
        var papers = items.list(caseId).stream().map(item -> candidate(Tie.Kind.EVIDENCE, item.id(), item.shown()));
        return Stream.of(conditioned, told, passages, papers)
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Candidate> tellings(Account account) {
        var speaker = account.opening().speaker().name();
        return account.tellings().stream()
                .map(telling -> candidate(
                        Tie.Kind.TELLING,
                        telling.id(),
                        speaker + ", " + telling.said().source()));
    }

    private static String what(Statement statement) {
        return statement.said().what();
    }

    private static Candidate candidate(Tie.Kind kind, UUID thing, String name) {
        return new Candidate(new Tie(kind, thing), name);
    }
}
