package org.safeconduct.packet.form.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.law.LawFile;
import org.safeconduct.law.schema.Entry;

/// Every form the program knows, from `law/forms/editions.yaml`.
public final class Editions {
    private final List<KnownForm> forms;

    private Editions(List<KnownForm> forms) {
        this.forms = forms;
    }

    /// One form in all its known editions.
    ///
    /// @param footer finds the edition that a page prints; its one group is the edition
    private record KnownForm(String form, Pattern footer, List<Edition> editions) {}

    /// What the footer of a page says.
    public record Footer(String form, String edition) {}

    /// The list that ships with the program.
    ///
    /// @throws IllegalStateException when the installation is damaged
    public static Editions packaged() {
        var root = LawFile.sound("forms/editions.yaml", "form-editions.schema.json")
                .root();
        return new Editions(root.list("forms").stream().map(Editions::knownForm).toList());
    }

    private static KnownForm knownForm(Entry form) {
        var editions = form.list("editions").stream()
                .map(edition -> edition(form, edition))
                .toList();
        return new KnownForm(form.text("form"), Pattern.compile(form.text("footer")), editions);
    }

    private static Edition edition(Entry form, Entry edition) {
        return new Edition(
                form.text("form"),
                form.text("title"),
                form.text("agency"),
                edition.text("printed"),
                edition.date("date"),
                edition.findDate("expires").orElse(null),
                edition.isTrue("superseded"),
                edition.texts("sha-256"),
                edition.findText("fields").orElse(null),
                edition.findText("map").orElse(null),
                edition.text("source"));
    }

    public List<Edition> list() {
        return forms.stream().flatMap(form -> form.editions().stream()).toList();
    }

    public Optional<Edition> findByHash(String hash) {
        return list().stream()
                .filter(edition -> edition.hashes().contains(hash))
                .findFirst();
    }

    /// The form and edition that the text of a page names in its footer, known to us or not.
    public Optional<Footer> findFooter(String text) {
        for (var form : forms) {
            var match = form.footer().matcher(text);
            if (match.find()) {
                return Optional.of(new Footer(form.form(), match.group(1)));
            }
        }
        return Optional.empty();
    }

    public Optional<Edition> find(Footer footer) {
        return editions(footer.form()).stream()
                .filter(edition -> edition.printed().equals(footer.edition()))
                .findFirst();
    }

    /// The newest edition of a form that we know.
    public Edition newest(String form) {
        return editions(form).stream().max(Comparator.comparing(Edition::date)).orElseThrow();
    }

    private List<Edition> editions(String form) {
        return list().stream().filter(edition -> edition.form().equals(form)).toList();
    }
}
