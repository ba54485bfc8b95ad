package org.safeconduct.app.team.token;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own tokens.
@Controller
class TokenPage {
    private static final String LABELS = "team.token.field";
    private static final String SCOPES = "team.token.scope";

    private final ApiTokens tokens;

    TokenPage(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/account/tokens")
    @Admits(Duty.SIGNED_IN)
    Page show() {
        return page(Form.blank(LABELS).with("scope", ApiToken.Scope.READ, SCOPES), null);
    }

    /// Shows the word at once and only now: it is not stored and cannot be asked for again.
    @PostMapping("/account/tokens")
    @Admits(Duty.SIGNED_IN)
    Page make(@RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent);
        var name = form.needed("name", 100);
        var scope = form.choice("scope", ApiToken.Scope.class, SCOPES);
        return form.isGood()
                ? page(form, tokens.make(member(), name, scope))
                : page(form, null).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/account/tokens/{tokenId}/end")
    @Admits(Duty.SIGNED_IN)
    Page end(@PathVariable UUID tokenId) {
        tokens.end(member(), tokenId);
        return Page.to("/account/tokens");
    }

    private Page page(Form form, @Nullable String made) {
        return Page.of("team/tokens").with("form", form).with("made", made).with("tokens", tokens.list(member()));
    }

    private static UUID member() {
        return Actor.current().orElseThrow();
    }
}
