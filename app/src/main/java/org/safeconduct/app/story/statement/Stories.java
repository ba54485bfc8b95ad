package org.safeconduct.app.story.statement;

import java.util.UUID;
import org.safeconduct.app.people.People;
import org.safeconduct.app.story.account.Accounts;
import org.springframework.stereotype.Component;

/// Gathers what was told in a case.
@Component
public class Stories {
    private final Accounts accounts;
    private final Statements statements;
    private final People people;

    Stories(Accounts accounts, Statements statements, People people) {
        this.accounts = accounts;
        this.statements = statements;
        this.people = people;
    }

    public Story story(UUID caseId) {
        return new Story(accounts.list(caseId), statements.list(caseId), people.list(caseId));
    }
}
