package org.safeconduct.app.people.alike;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.spelling.Attempt;
import org.safeconduct.names.spelling.TryList;

/// What to enter where a locator finds only the very letters that are on file.
public final class Tries {
    private static final int MOST = 12;

    private Tries() {}

    /// From the name in its own script where it is known, the likeliest first; what papers show comes before what is
    /// usual.
    public static List<Attempt> of(Person person) {
        var own = person.find(Spelling.Use.OWN).map(Spelling::spelled).orElse(person.name());
        return TryList.of(Name.of(own), seen(person), MOST);
    }

    private static List<String> seen(Person person) {
        return Stream.of(Spelling.Use.PAPERS, Spelling.Use.OTHER)
                .flatMap(use -> person.spellings().stream().filter(each -> each.use() == use))
                .map(Spelling::spelled)
                .toList();
    }
}
