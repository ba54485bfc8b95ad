package org.safeconduct.app.story.declaration.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Declarations;
import org.safeconduct.app.story.declaration.Signings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A declaration that was signed on paper, and is a telling from then on.
@Controller
@RequestMapping("/cases/{caseId}/story/declarations/{id}/signature")
class SignatureController {
    private final DeclarationDesk desk;
    private final Declarations declarations;
    private final Signings signings;

    SignatureController(DeclarationDesk desk, Declarations declarations, Signings signings) {
        this.desk = desk;
        this.declarations = declarations;
        this.signings = signings;
    }

    @GetMapping
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID id) {
        var declaration = declarations.declaration(caseId, id);
        return declaration.signing() == null
                ? page(caseId, declaration, OpeningForm.blankSignature(declaration))
                : Page.to(DeclarationController.address(caseId, id));
    }

    private Page page(UUID caseId, Declaration declaration, Form form) {
        return desk.page("story/signature", caseId)
                .with("declaration", declaration)
                .with("before", signings.before(caseId, declaration.opening().speaker()))
                .with("form", form);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page sign(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return desk.signed(caseId, declaration);
        }
        var form = Form.of(OpeningForm.LABELS, sent);
        var about = declaration.opening();
        boolean again = signings.before(caseId, about.speaker()) != null;
        var signed = OpeningForm.signed(form, about, desk.today(), again);
        if (!form.isGood()) {
            return page(caseId, declaration, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return signings.sign(caseId, id, form.version(), signed)
                ? Page.to(DeclarationController.address(caseId, id))
                : page(caseId, declaration, form.with(Form.VERSION, declaration.drafts()))
                        .with("moved", true)
                        .as(HttpStatus.CONFLICT);
    }
}
