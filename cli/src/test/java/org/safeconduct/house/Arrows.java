package org.safeconduct.house;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table of rooms: which of them may use which.
///
/// A **room** is a package right below the root together with all that lies under it. Everyone may use the root itself.
/// Where a room uses another module, such as `law`, the table says that too.
record Arrows(String root, Map<String, Set<String>> table) {
    private static final String HOUSE = "org.safeconduct.";

    static Arrows within(String root, String table) {
        return new Arrows(
                root,
                table.lines()
                        .map(line -> line.split("->", 2))
                        .collect(toMap(
                                sides -> sides[0].strip(),
                                sides -> Set.of(sides[1].strip().split("\\s+")))));
    }

    /// Every use that the table does not allow, with the line of code.
    List<String> broken(JavaClasses classes) {
        return classes.stream()
                .filter(origin -> isWithin(origin))
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> !isAllowed(arrow))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private boolean isAllowed(Dependency arrow) {
        String from = room(arrow.getOriginClass());
        String to = room(arrow.getTargetClass());
        return to.isEmpty()
                || to.equals(from)
                || table.getOrDefault(from, Set.of()).contains(to);
    }

    /// The empty word for the root itself and for everything that is not ours.
    private String room(JavaClass found) {
        String name = found.getPackageName();
        if (isWithin(found)) {
            return name.equals(root) ? "" : first(name.substring(root.length() + 1));
        }
        return name.startsWith(HOUSE) ? first(name.substring(HOUSE.length())) : "";
    }

    private boolean isWithin(JavaClass found) {
        return (found.getPackageName() + ".").startsWith(root + ".");
    }

    private static String first(String name) {
        return name.split("\\.", 2)[0];
    }
}
