package org.safeconduct.bench.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/// Somebody at a browser, signed in. Speaks HTTP by hand over one lasting connection, because people share the machine
/// with the house here: a library for it would cost as much as the page.
final class Browser implements AutoCloseable {
    private static final int LONGEST_LINE = 8192;

    private final URI house;
    private Socket socket;
    private InputStream in;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final byte[] line = new byte[LONGEST_LINE];

    Browser(URI house, String token) throws IOException {
        this.house = house;
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        cookies.put("session", token);
    }

    private Socket connect() throws IOException {
        var connected = new Socket(house.getHost(), house.getPort());
        connected.setTcpNoDelay(true);
        return connected;
    }

    /// The house hangs up after a hundred pages, as web servers do.
    private void connectAnew() throws IOException {
        socket.close();
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    byte[] get(String address) throws IOException {
        return send("GET " + address, "", 200);
    }

    /// Sends a form and expects to be sent on, as after every change.
    void post(String address, Map<String, String> answers) throws IOException {
        send("POST " + address, encoded(answers), 302);
    }

    /// Sends answers to a form that shows something before it saves anything.
    byte[] ask(String address, Map<String, String> answers) throws IOException {
        return send("POST " + address, encoded(answers), 200);
    }

    private static String encoded(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// What the main form of the page would send, were nothing changed in it.
    Map<String, String> form(String address) throws IOException {
        var answers = new HashMap<String, String>();
        var page = Jsoup.parse(new String(get(address), StandardCharsets.UTF_8));
        var form = (FormElement) page.expectFirst("main form[method=post]");
        form.formData().forEach(answer -> answers.put(answer.key(), answer.value()));
        return answers;
    }

    /// The body of the answer.
    private byte[] send(String request, String form, int expected) throws IOException {
        var sent = new StringBuilder(request)
                .append(" HTTP/1.1\r\nHost: ")
                .append(house.getAuthority())
                .append("\r\nAccept: text/html\r\nAccept-Language: en\r\nCookie: ")
                .append(cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        if (!form.isEmpty()) {
            sent.append("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(form.length());
        }
        sent.append("\r\n\r\n").append(form);
        socket.getOutputStream().write(sent.toString().getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().substring(9, 12));
        var headers = headers();
        var body = body(headers);
        if ("close".equals(headers.get("connection"))) {
            connectAnew();
        }
        if (status != expected) {
            throw new IOException(request + " answered " + status);
        }
        return body;
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                var cookie = value.split(";", 2)[0].split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            }
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        var length = headers.get("content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return new byte[0];
        }
        var body = new ByteArrayOutputStream(1 << 16);
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        int length = 0;
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("The house hung up.");
            }
            line[length++] = (byte) octet;
        }
        return new String(line, 0, length - 1, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
