package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/// Whoever sends a request, as far as one can tell from outside.
///
/// @param agent browser and system by name, without versions, so that a list of them says enough and no more
public record Visitor(String address, String agent) {
    /// Looked for in this order, because most browsers claim to be others too.
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    public static Visitor of(HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Visitor(request.getRemoteAddr(), first(BROWSERS, agent) + ", " + first(SYSTEMS, agent));
    }

    Guesses.Subject subject() {
        return Guesses.Subject.address(address);
    }

    private static String first(List<String> names, String agent) {
        var name = names.stream().filter(agent::contains).findFirst().orElse("?");
        return switch (name) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "Mac OS" -> "macOS";
            default -> name;
        };
    }
}
