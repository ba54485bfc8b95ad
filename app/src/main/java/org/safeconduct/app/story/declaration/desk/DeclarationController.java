package org.safeconduct.app.story.declaration.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.declaration.Declarations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The declarations of a case: drafted from statements, shown, taken back.
@Controller
@RequestMapping("/cases/{caseId}/story/declarations")
class DeclarationController {
    private final DeclarationDesk desk;
    private final Declarations declarations;

    DeclarationController(DeclarationDesk desk, Declarations declarations) {
        this.desk = desk;
        this.declarations = declarations;
    }

    @GetMapping
    @Admits(Duty.READ_STORY)
    Page list(@PathVariable UUID caseId) {
        return desk.list(caseId);
    }

    /// What one of those who told something has told, to choose from.
    ///
    /// @param who the place of a speaker among those who told something, the client being the first
    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @RequestParam(defaultValue = "0") int who) {
        var speakers = desk.speakers(caseId);
        if (speakers.isEmpty()) {
            return desk.list(caseId);
        }
        if (who < 0 || who >= speakers.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var speaker = speakers.get(who);
        var form = DraftForm.blank().with("language", desk.language(caseId, speaker));
        desk.drafting(caseId, speaker, "").latest().forEach(id -> form.with("s-" + id, "on"));
        return desk.sheet(caseId, speakers, speaker, form);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page begin(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = DraftForm.sent(sent);
        var speakers = desk.speakers(caseId);
        var speaker = speakers.stream()
                .filter(each -> key(each).equals(form.written("speaker")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var opening = DraftForm.opening(form, speaker);
        var first = desk.drafting(caseId, speaker, opening.language()).of(DraftForm.chosen(sent));
        if (first.isEmpty()) {
            form.refuse("statements", "story.declaration.nothing");
        }
        return form.isGood()
                ? Page.to(address(caseId, declarations.begin(caseId, opening, first)))
                : desk.sheet(caseId, speakers, speaker, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// By which a form names a speaker.
    static String key(Account.Speaker speaker) {
        var person = speaker.person();
        return person == null ? speaker.name() : person.toString();
    }

    @GetMapping("/{id}")
    @Admits(Duty.READ_STORY)
    Page show(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(name = "draft", required = false) @Nullable Integer number) {
        var declaration = declarations.declaration(caseId, id);
        var draft = declarations
                .findDraft(caseId, id, number == null ? declaration.drafts() : number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return desk.show(caseId, declaration, draft, DraftForm.blank());
    }

    @PostMapping("/{id}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID id) {
        declarations.withdraw(caseId, id);
        return Page.to("/cases/" + caseId + "/story/declarations");
    }

    static String address(UUID caseId, UUID id) {
        return "/cases/" + caseId + "/story/declarations/" + id;
    }
}
