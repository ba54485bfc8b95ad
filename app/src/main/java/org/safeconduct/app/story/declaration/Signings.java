package org.safeconduct.app.story.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.StoryAct;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Accounts;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Makes a telling of a declaration that was signed, so that what is told later is held against it.
@Repository("storySignings")
@Transactional
public class Signings {
    /// Beside a paragraph that stands in one language alone.
    private static final String UNSAID = "–";

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Statements statements;
    private final Declarations declarations;
    private final Journal journal;

    Signings(JdbcClient sql, Accounts accounts, Statements statements, Declarations declarations, Journal journal) {
        this.sql = sql;
        this.accounts = accounts;
        this.statements = statements;
        this.declarations = declarations;
        this.journal = journal;
    }

    /// How it was signed.
    ///
    /// @param source where the signed paper is found
    /// @param why why it was declared again; null for whoever declares for the first time
    public record Signed(
            Telling.Circumstances circumstances,
            String source,
            @Nullable String why) {}

    /// The last account that this speaker has declared; a signed declaration is its next telling.
    @Transactional(readOnly = true)
    public @Nullable Account before(UUID caseId, Account.Speaker speaker) {
        return of(caseId, speaker).stream()
                .filter(account -> account.opening().kind() == Account.Kind.DECLARATION)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private List<Account> of(UUID caseId, Account.Speaker speaker) {
        return accounts.list(caseId).stream()
                .filter(account -> account.opening().speaker().equals(speaker))
                .toList();
    }

    /// Keeps the draft as the telling that it became. What was marked in a passage that stands in it word for
    /// word is marked there as well; everything else in it is for a person to mark.
    ///
    /// @param draft the one that whoever writes has seen
    /// @return false when another draft has come or it is signed already; then nothing is changed
    public boolean sign(UUID caseId, UUID id, int draft, Signed signed) {
        declarations.lock(id);
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null || declaration.drafts() != draft) {
            return false;
        }
        var last = declarations.last(caseId, declaration);
        var telling = tell(caseId, declaration.opening().speaker(), said(last, signed));
        mark(caseId, id, last, telling);
        sql.sql("insert into story_signing (case_id, declaration_id, draft, signed, telling_id) values (?, ?, ?, ?, ?)")
                .params(caseId, id, draft)
                .param(signed.circumstances().day())
                .param(telling.id())
                .update();
        journal.enter(StoryAct.STORY_DECLARATION_SIGNED, caseId, id);
        return true;
    }

    private static Telling.Said said(Draft draft, Signed signed) {
        var text = new Text(side(draft, Draft.Point::own), side(draft, Draft.Point::english));
        return new Telling.Said(signed.circumstances(), text, signed.source(), signed.why());
    }

    /// A paragraph for each point, so that both sides stay beside each other.
    private static @Nullable String side(Draft draft, Function<Draft.Point, String> words) {
        if (draft.points().stream().map(words).allMatch(String::isBlank)) {
            return null;
        }
        return draft.points().stream()
                .map(words)
                .map(said -> said.isBlank() ? UNSAID : said.strip().replaceAll("\\n\\s*\\n", "\n"))
                .collect(Collectors.joining("\n\n"));
    }

    private Telling tell(UUID caseId, Account.Speaker speaker, Telling.Said said) {
        var before = before(caseId, speaker);
        UUID account;
        if (before == null) {
            var opening = new Account.Opening(Account.Kind.DECLARATION, speaker, agreed(caseId, speaker));
            account = accounts.begin(caseId, opening, said);
        } else {
            account = before.id();
            accounts.tell(caseId, account, said, before.last().number());
        }
        return accounts.account(caseId, account).last();
    }

    private @Nullable String agreed(UUID caseId, Account.Speaker speaker) {
        return of(caseId, speaker).stream()
                .flatMap(account -> Stream.ofNullable(account.opening().agreed()))
                .findFirst()
                .orElse(null);
    }

    private void mark(UUID caseId, UUID id, Draft draft, Telling telling) {
        var known = statements.list(caseId).stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        var sources = declarations.sources(caseId, id);
        var paragraphs = telling.text().paragraphs();
        for (int at = 0; at < paragraphs.size(); at++) {
            for (var statement : all(sources.getOrDefault(draft.points().get(at).key(), List.of()), known)) {
                var passage = statement.source().passage();
                var side = paragraphs.get(at).side(passage);
                if (side != null) {
                    var source = new Statement.Source(telling.id(), at + 1, side, passage);
                    statements.mark(caseId, source, statement.said());
                }
            }
        }
    }

    /// Those that were not taken back; what two tellings say in the same words is said once.
    private static List<Statement> all(List<UUID> ids, Map<UUID, Statement> known) {
        var all = new ArrayList<Statement>();
        for (var id : ids) {
            var statement = known.get(id);
            if (statement != null && all.stream().noneMatch(each -> isSame(each, statement))) {
                all.add(statement);
            }
        }
        return all;
    }

    private static boolean isSame(Statement one, Statement other) {
        return one.source().passage().equals(other.source().passage())
                && one.said().event().equals(other.said().event());
    }
}
