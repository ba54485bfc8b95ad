package org.safeconduct.app.story.declaration.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.declaration.Declarations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who signs a declaration by which name, and who reads it back: open until it is signed.
@Controller
@RequestMapping("/cases/{caseId}/story/declarations/{id}/names")
class OpeningController {
    private final DeclarationDesk desk;
    private final Declarations declarations;

    OpeningController(DeclarationDesk desk, Declarations declarations) {
        this.desk = desk;
        this.declarations = declarations;
    }

    @GetMapping
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID id) {
        var declaration = declarations.declaration(caseId, id);
        return declaration.signing() == null
                ? desk.names(caseId, declaration, OpeningForm.of(declaration))
                : Page.to(DeclarationController.address(caseId, id));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return desk.signed(caseId, declaration);
        }
        var form = Form.of(OpeningForm.LABELS, sent);
        var opening = OpeningForm.opening(form, declaration);
        if (!form.isGood()) {
            return desk.names(caseId, declaration, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (declarations.change(caseId, id, opening, form.version())) {
            return Page.to(DeclarationController.address(caseId, id));
        }
        var stored = declarations.declaration(caseId, id);
        var both = OpeningForm.bothVersions(stored, form);
        return desk.names(caseId, stored, both.written()).with("both", both).as(HttpStatus.CONFLICT);
    }
}
