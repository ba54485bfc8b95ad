package org.safeconduct.bench.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/// Somebody at a browser, signed in.
final class Browser implements AutoCloseable {
    private final URI house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(URI house, String token) {
        this.house = house;
        var session = new HttpCookie("session", token);
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(house, session);
    }

    String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(house.resolve(address)).build(), 200).body();
    }

    /// Sends a form and expects to be sent on, as after every change.
    void post(String address, Map<String, String> answers) throws IOException, InterruptedException {
        var form = answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(
                HttpRequest.newBuilder(house.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                302);
    }

    /// What the main form of the page would send, were nothing changed in it.
    Map<String, String> form(String address) throws IOException, InterruptedException {
        var answers = new HashMap<String, String>();
        var form = (FormElement) Jsoup.parse(get(address)).expectFirst("main form[method=post]");
        form.formData().forEach(answer -> answers.put(answer.key(), answer.value()));
        return answers;
    }

    private HttpResponse<String> send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(
                    request.method() + " " + request.uri().getPath() + " answered " + answer.statusCode());
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
