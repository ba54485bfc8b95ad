package org.safeconduct.app.team.signin;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a browser does of its own accord: keeps cookies and sends the token of the form it was shown.
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static int made;

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final MockMvcTester pages;
    private final String address;
    private String token = "";

    /// At an address of its own, because addresses are locked too.
    public Browser(MockMvcTester pages) {
        this(pages, "10.0.%d.%d".formatted(++made / 250, made % 250 + 1));
    }

    public Browser(MockMvcTester pages, String address) {
        this.pages = pages;
        this.address = address;
    }

    public MvcTestResult open(String path) {
        return send(pages.get().uri(path));
    }

    /// Fills in the form that was shown last.
    public MvcTestResult submit(String path, String... fields) {
        return send(pages.post().uri(path).param("_csrf", token).with(request -> {
            for (int at = 0; at < fields.length; at += 2) {
                request.addParameter(fields[at], fields[at + 1]);
            }
            return request;
        }));
    }

    public MvcTestResult send(MockMvcRequestBuilder request) {
        return send(request, UnaryOperator.identity());
    }

    private MvcTestResult send(MockMvcRequestBuilder request, UnaryOperator<MockMvcRequestBuilder> more) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        var result = more.apply(request.with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .exchange();
        keep(result.getResponse());
        return result;
    }

    private void keep(MockHttpServletResponse response) {
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        var found =
                TOKEN.matcher(new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        if (found.find()) {
            token = found.group(1);
        }
    }

    public MvcTestResult signIn(String login, String password) {
        open("/sign-in");
        return submit("/sign-in", "login", login, "password", password);
    }

    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    /// What a thief would do.
    public void plant(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    public String token() {
        return token;
    }
}
