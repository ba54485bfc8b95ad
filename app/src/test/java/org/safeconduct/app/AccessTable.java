package org.safeconduct.app;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.access.Role;

/// `docs/access.md`.
final class AccessTable {
    private AccessTable() {}

    static String of(List<Route> routes, TokenMatrix tokens) {
        return """
                # Who may call what

                Written by `AdmissionIT` from the table of addresses that the program itself uses, and compared with it at each
                build. `-Dsafeconduct.rewrite=true` writes it anew; read the difference before you keep it.

                An address that is about a case answers nobody who is not on the case's team, as if there were no such case.
                An administrator runs the house and sees no case by that.

                ## Duties

                %s

                ## Addresses

                %s

                ## Tokens

                What a program was answered with a token of each role, about a case of that member's own: `read` where any token
                suffices, `write` where it takes one for writing, `–` where none does. About a case of somebody else's, or one that
                does not exist, no token of any role gets anything but 404, or 403 where its scope alone forbids the method.

                %s
                """.formatted(duties(), addresses(routes), tokens.table());
    }

    private static String duties() {
        var head = "| Duty | About a case | Who |\n|---|---|---|\n";
        return head
                + Arrays.stream(Duty.values())
                        .map(duty -> "| %s | %s | %s |".formatted(duty, duty.isAboutCase() ? "yes" : "", who(duty)))
                        .collect(Collectors.joining("\n"));
    }

    private static String who(Duty duty) {
        if (duty.isOpenToAnyone()) {
            return "the world";
        }
        var roles = Arrays.stream(Role.values())
                .filter(role -> duty.admits(Set.of(role)))
                .toList();
        return roles.size() == Role.values().length
                ? "everybody who has signed in"
                : roles.stream().map(AccessTable::words).collect(Collectors.joining(", "));
    }

    static String words(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String addresses(List<Route> routes) {
        var head = "| Method | Address | Duty |\n|---|---|---|\n";
        return head
                + routes.stream()
                        .map(route -> "| %s | `%s` | %s |".formatted(route.method(), route.address(), route.duty()))
                        .collect(Collectors.joining("\n"));
    }
}
