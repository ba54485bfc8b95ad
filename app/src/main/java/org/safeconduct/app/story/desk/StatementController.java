package org.safeconduct.app.story.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Statements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Marks a passage as a statement about an event. Words about time are first shown as they are read.
@Controller
@RequestMapping("/cases/{caseId}/story")
class StatementController {
    private final StatementDesk desk;
    private final Statements statements;

    StatementController(StatementDesk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    @GetMapping("/tellings/{tellingId}/paragraphs/{number}/statements/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID tellingId, @PathVariable int number) {
        var marking = desk.marking(caseId, tellingId, number);
        return desk.blank(caseId, marking, StatementForm.blank(marking));
    }

    @PostMapping("/tellings/{tellingId}/paragraphs/{number}/statements")
    @Admits(Duty.EDIT_CASE)
    Page mark(
            @PathVariable UUID caseId,
            @PathVariable UUID tellingId,
            @PathVariable int number,
            @RequestParam Map<String, String> sent) {
        var marking = desk.marking(caseId, tellingId, number);
        var form = StatementForm.sent(sent);
        var answers = new StatementForm(form, marking);
        var source = answers.source();
        var said = answers.said();
        if (!form.isGood() || !answers.isConfirmed()) {
            return unfinished(desk.blank(caseId, marking, form), form, answers);
        }
        statements.mark(caseId, source, said);
        return StatementDesk.back(caseId, marking);
    }

    @GetMapping("/statements/{statementId}")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID statementId) {
        var statement = statements.statement(caseId, statementId);
        var marking = marking(caseId, statement);
        var form = StatementForm.of(statement);
        return desk.sheet(caseId, marking, statement, form)
                .with("answer", new StatementForm(form, marking).answer().orElse(null));
    }

    @PostMapping("/statements/{statementId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID statementId, @RequestParam Map<String, String> sent) {
        var statement = statements.statement(caseId, statementId);
        var marking = marking(caseId, statement);
        var form = StatementForm.sent(sent);
        var answers = new StatementForm(form, marking);
        var changed = new Statement(statementId, answers.source(), answers.said(), form.version());
        if (!form.isGood() || !answers.isConfirmed()) {
            return unfinished(desk.sheet(caseId, marking, statement, form), form, answers);
        }
        return statements.change(caseId, statementId, changed)
                ? StatementDesk.back(caseId, marking)
                : quicker(caseId, marking, statements.statement(caseId, statementId), form);
    }

    /// Refused with reasons, or shown again with how the words about time are read, for a yes.
    private static Page unfinished(Page sheet, Form form, StatementForm answers) {
        var answer = answers.answer().orElse(null);
        boolean asks = form.isGood();
        form.with("reading", answer == null ? null : answer.line());
        sheet.with("answer", answer).with("asks", asks);
        return asks ? sheet : sheet.as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page quicker(UUID caseId, Marking marking, Statement stored, Form form) {
        var both = StatementForm.bothVersions(stored, form);
        return desk.sheet(caseId, marking, stored, both.written())
                .with("both", both)
                .as(HttpStatus.CONFLICT);
    }

    @PostMapping("/statements/{statementId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID statementId) {
        var marking = marking(caseId, statements.statement(caseId, statementId));
        statements.withdraw(caseId, statementId);
        return StatementDesk.back(caseId, marking);
    }

    private Marking marking(UUID caseId, Statement statement) {
        return desk.marking(
                caseId, statement.source().telling(), statement.source().paragraph());
    }
}
