package org.safeconduct.app.story.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Accounts;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Statements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lays out accounts and the sheets for them.
@Component
class AccountDesk {
    private final Cases cases;
    private final Accounts accounts;
    private final Statements statements;
    private final People people;
    private final Clock clock;

    AccountDesk(Cases cases, Accounts accounts, Statements statements, People people, Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.statements = statements;
        this.people = people;
        this.clock = clock;
    }

    Page list(UUID caseId) {
        var marked = statements.list(caseId).stream()
                .collect(groupingBy(statement -> statement.source().telling(), counting()));
        return page("story/index", caseId)
                .with("accounts", accounts.list(caseId))
                .with("marked", marked);
    }

    /// One telling beside what was marked in it.
    ///
    /// @param number null for the last
    Page show(UUID caseId, Account account, @Nullable Integer number) {
        var telling = number == null
                ? account.last()
                : account.findTelling(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var marked = statements.list(caseId).stream()
                .filter(statement -> statement.source().telling().equals(telling.id()))
                .collect(groupingBy((Statement statement) -> statement.source().paragraph()));
        return page("story/account", caseId)
                .with("account", account)
                .with("telling", telling)
                .with("marked", marked);
    }

    Page sheet(UUID caseId, Form form) {
        return page("story/new", caseId).with("people", people(caseId)).with("form", form);
    }

    Page sheet(UUID caseId, Account account, Form form) {
        return page("story/again", caseId).with("account", account).with("form", form);
    }

    /// What somebody else has added meanwhile, beside what was written here.
    Page quicker(UUID caseId, Account account, Form form) {
        var both = AccountForm.bothVersions(account.last(), form);
        return sheet(caseId, account, both.written()).with("both", both).as(HttpStatus.CONFLICT);
    }

    private Page page(String template, UUID caseId) {
        return Page.of(template).with("file", cases.caseFile(caseId));
    }

    List<Person> people(UUID caseId) {
        return people.list(caseId);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
