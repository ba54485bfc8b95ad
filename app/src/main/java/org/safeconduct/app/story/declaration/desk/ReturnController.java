package org.safeconduct.app.story.declaration.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Declarations;
import org.safeconduct.app.story.declaration.comparison.Difference;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// Declarations as Word files, on their way out and back.
@Controller
@RequestMapping("/cases/{caseId}/story/declarations/{id}")
class ReturnController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final long LARGEST = 20L << 20;

    private final DeclarationDesk desk;
    private final Declarations declarations;
    private final WordDesk words;

    ReturnController(DeclarationDesk desk, Declarations declarations, WordDesk words) {
        this.desk = desk;
        this.declarations = declarations;
        this.words = words;
    }

    @GetMapping("/docx")
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<byte[]> take(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(name = "draft", required = false) @Nullable Integer number) {
        var declaration = declarations.declaration(caseId, id);
        var draft = declarations
                .findDraft(caseId, id, number == null ? declaration.drafts() : number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition = ContentDisposition.attachment()
                .filename(DeclarationDesk.fileName(draft), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(words.write(caseId, declaration, draft, desk.caption(caseId)));
    }

    /// Keeps a file that came back, where it can be read; nothing of the declaration changes yet.
    @PostMapping("/returns")
    @Admits(Duty.EDIT_CASE)
    Page bring(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return desk.signed(caseId, declaration);
        }
        var form = DraftForm.blank();
        if (file.isEmpty() || file.getSize() > LARGEST) {
            form.refuse("file", file.isEmpty() ? "platform.form.needed" : "story.return.TOO_LARGE");
        } else {
            words.objection(declaration, file.getBytes()).ifPresent(why -> form.refuse("file", why));
        }
        if (!form.isGood()) {
            return desk.show(caseId, declaration, declarations.last(caseId, declaration), form)
                    .as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = words.keep(caseId, id, name(file), file.getBytes());
        return Page.to(DeclarationController.address(caseId, id) + "/returns/" + kept);
    }

    private static String name(MultipartFile file) {
        var told = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var plain = told.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        var name = plain.isBlank() ? "declaration.docx" : plain;
        return name.substring(Math.max(0, name.length() - 200));
    }

    @GetMapping("/returns/{returnId}")
    @Admits(Duty.EDIT_CASE)
    Page compare(@PathVariable UUID caseId, @PathVariable UUID id, @PathVariable UUID returnId) {
        return page(caseId, declarations.declaration(caseId, id), returnId, DraftForm.blank());
    }

    /// Takes over what was accepted as the next draft. Where nothing was, no draft is made of it.
    @PostMapping("/returns/{returnId}")
    @Admits(Duty.EDIT_CASE)
    Page settle(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @PathVariable UUID returnId,
            @RequestParam Map<String, String> sent) {
        var declaration = declarations.declaration(caseId, id);
        if (declaration.signing() != null) {
            return desk.signed(caseId, declaration);
        }
        var form = DraftForm.sent(sent);
        if (form.version() != declaration.drafts()) {
            return page(caseId, declaration, returnId, form.with(Form.VERSION, declaration.drafts()))
                    .with("moved", true)
                    .as(HttpStatus.CONFLICT);
        }
        var comparison = words.compare(caseId, declaration, returnId).comparison();
        var accepted = accepted(form, comparison.differences());
        if (!form.isGood()) {
            return page(caseId, declaration, returnId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return words.settle(caseId, declaration, returnId, comparison, accepted)
                ? Page.to(DeclarationController.address(caseId, id))
                : page(caseId, declarations.declaration(caseId, id), returnId, form)
                        .with("moved", true)
                        .as(HttpStatus.CONFLICT);
    }

    private static Set<String> accepted(Form form, List<Difference> differences) {
        return switch (form.written("do")) {
            case "all" -> differences.stream().map(Difference::id).collect(Collectors.toSet());
            case "none" -> Set.of();
            default -> {
                differences.stream()
                        .filter(each -> !Set.of("yes", "no").contains(form.written(each.id())))
                        .forEach(each -> form.refuse(each.id(), "story.return.choose"));
                yield differences.stream()
                        .map(Difference::id)
                        .filter(difference -> form.written(difference).equals("yes"))
                        .collect(Collectors.toSet());
            }
        };
    }

    private Page page(UUID caseId, Declaration declaration, UUID returnId, Form form) {
        var compared = words.compare(caseId, declaration, returnId);
        return desk.page("story/return", caseId)
                .with("declaration", declaration)
                .with("waiting", compared.waiting())
                .with("comparison", compared.comparison())
                .with("returned", compared.returned())
                .with("reworded", words.reworded(declaration, compared.returned()))
                .with("form", form.has(Form.VERSION) ? form : form.with(Form.VERSION, declaration.drafts()));
    }
}
