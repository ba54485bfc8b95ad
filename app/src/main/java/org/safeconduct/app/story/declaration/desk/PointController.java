package org.safeconduct.app.story.declaration.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Declarations;
import org.safeconduct.app.story.declaration.Draft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The points of a declaration, written over and put into order.
@Controller
@RequestMapping("/cases/{caseId}/story/declarations/{id}")
class PointController {
    private final DeclarationDesk desk;
    private final Declarations declarations;
    private final TransactionTemplate transaction;

    PointController(DeclarationDesk desk, Declarations declarations, TransactionTemplate transaction) {
        this.desk = desk;
        this.declarations = declarations;
        this.transaction = transaction;
    }

    @GetMapping("/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID id) {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return Page.to(DeclarationController.address(caseId, id));
        }
        var form = DraftForm.blank().with(Form.VERSION, declaration.drafts());
        return desk.edit(
                caseId,
                declaration,
                form,
                declarations.last(caseId, declaration).points());
    }

    /// Keeps the next draft, or shows the sheet again with one point moved, added or taken out.
    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return desk.signed(caseId, declaration);
        }
        var form = DraftForm.sent(sent);
        var points = DraftForm.points(form, sent);
        var move = form.written("do");
        if (!move.isEmpty()) {
            return desk.edit(caseId, declaration, form, DraftForm.moved(points, move));
        }
        var kept = DraftForm.kept(points);
        if (kept.isEmpty()) {
            form.refuse("english-0", "story.declaration.nothing");
        }
        if (!form.isGood()) {
            return desk.edit(caseId, declaration, form, points).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return declarations.keep(caseId, id, kept, null, form.version())
                ? Page.to(DeclarationController.address(caseId, id))
                : quicker(caseId, declarations.declaration(caseId, id), form, points);
    }

    /// Shows what somebody else has kept meanwhile above what was written here; saving again writes over it.
    private Page quicker(UUID caseId, Declaration declaration, Form form, List<Draft.Point> points) {
        form.with(Form.VERSION, declaration.drafts());
        return desk.edit(caseId, declaration, form, points)
                .with("theirs", declarations.last(caseId, declaration).points())
                .as(HttpStatus.CONFLICT);
    }

    /// Ties a statement to a point, or makes a new one of it at the end.
    @PostMapping("/points")
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return desk.signed(caseId, declaration);
        }
        var form = DraftForm.sent(sent);
        var opening = declaration.opening();
        var drafting = desk.drafting(caseId, opening.speaker(), opening.language());
        var drafted = drafting.of(DraftForm.chosen(Map.of("s-" + form.written("statement"), "on"))).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var draft = declarations.last(caseId, declaration);
        var statement = drafted.statements().getFirst();
        draft.points().stream()
                .filter(point -> point.key().toString().equals(form.written("point")))
                .findFirst()
                .ifPresentOrElse(
                        point -> declarations.tie(caseId, id, point.key(), statement),
                        () -> append(caseId, declaration, draft, drafted.point(), statement));
        return Page.to(DeclarationController.address(caseId, id) + "#points");
    }

    private void append(UUID caseId, Declaration declaration, Draft draft, Draft.Point point, UUID statement) {
        var points = new ArrayList<>(draft.points());
        points.add(point);
        transaction.executeWithoutResult(_ -> {
            if (declarations.keep(caseId, declaration.id(), points, null, draft.number())) {
                declarations.tie(caseId, declaration.id(), point.key(), statement);
            }
        });
    }
}
