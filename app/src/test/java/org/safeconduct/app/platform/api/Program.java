package org.safeconduct.app.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.team.token.ApiToken.Scope;
import org.safeconduct.app.team.token.ApiTokens;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that works for a member, on one case, by a token for writing.
public final class Program {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvcTester pages;
    private final String token;
    private final String home;

    public Program(MockMvcTester pages, ApiTokens tokens, Badge badge, UUID caseId) {
        this.pages = pages;
        this.token = Actor.as(badge.member(), () -> tokens.make(badge.member(), "Our calendar", Scope.WRITE));
        this.home = "/api/cases/" + caseId;
    }

    public MvcTestResult call(HttpMethod method, String address, MediaType kind, byte[] body) {
        return pages.method(method)
                .uri(home + address)
                .header("Authorization", "Bearer " + token)
                .contentType(kind)
                .content(body)
                .exchange();
    }

    public MvcTestResult send(HttpMethod method, String address, Object body) {
        return call(method, address, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(body));
    }

    public MvcTestResult get(String address) {
        return call(HttpMethod.GET, address, MediaType.APPLICATION_JSON, new byte[0]);
    }

    /// What came, which has to be good.
    public static JsonNode good(MvcTestResult answer) {
        assertThat(answer).as(text(answer)).hasStatus2xxSuccessful();
        return read(answer);
    }

    public static JsonNode read(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
