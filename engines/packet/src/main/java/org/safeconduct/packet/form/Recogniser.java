package org.safeconduct.packet.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.form.Recognition.Outdated;
import org.safeconduct.packet.form.Recognition.Recognised;
import org.safeconduct.packet.form.Recognition.Unknown;
import org.safeconduct.packet.form.map.Edition;
import org.safeconduct.packet.form.map.Editions;
import org.safeconduct.packet.form.sheet.Paper;

/// Tells which official form a PDF is.
final class Recogniser {
    private static final int MOST_PAGES_READ = 4;

    private final Editions editions = Editions.packaged();

    Editions editions() {
        return editions;
    }

    Recognition recognise(byte[] content, String name) {
        return editions.findByHash(FieldList.hash(content))
                .map(edition -> byHash(edition, name))
                .orElseGet(() -> byLook(content, name));
    }

    private Recognition byHash(Edition edition, String name) {
        return edition.isSuperseded()
                ? outdated(edition.form(), edition.printed(), name)
                : accepted(edition, List.of());
    }

    private Recognition byLook(byte[] content, String name) {
        try (var paper = Paper.open(content).orElse(null)) {
            if (paper == null) {
                return unknown(
                        name,
                        "it has no boxes to fill; print it to paper and it is lost, so import the agency's"
                                + " own file");
            }
            var footer = footer(paper);
            return footer.isEmpty()
                    ? unknown(name, "no page prints the name and edition of a form that we know")
                    : byFooter(footer.get(), paper, name);
        } catch (IOException e) {
            return unknown(name, "it can't be opened as a PDF, or needs a password");
        }
    }

    private Optional<Editions.Footer> footer(Paper paper) throws IOException {
        for (int page = 1; page <= Math.min(paper.pages(), MOST_PAGES_READ); page++) {
            var footer = editions.findFooter(paper.text(page));
            if (footer.isPresent()) {
                return footer;
            }
        }
        return Optional.empty();
    }

    private Recognition byFooter(Editions.Footer footer, Paper paper, String name) {
        var edition = editions.find(footer);
        if (edition.isEmpty()) {
            return otherEdition(footer, name);
        }
        if (edition.get().isSuperseded()) {
            return outdated(footer.form(), footer.edition(), name);
        }
        if (!FieldList.fingerprint(paper.boxes()).equals(edition.get().fields())) {
            return unknown(
                    name,
                    "it prints " + footer.form() + ", edition " + footer.edition()
                            + ", but its boxes are not those of that edition; it was changed by somebody");
        }
        return accepted(edition.get(), List.of(copied(edition.get(), name)));
    }

    private Recognition otherEdition(Editions.Footer footer, String name) {
        var newest = editions.newest(footer.form());
        return PrintedEdition.date(footer.edition())
                        .filter(date -> date.isBefore(newest.date()))
                        .isPresent()
                ? outdated(footer.form(), footer.edition(), name)
                : unknown(
                        name,
                        "it is " + footer.form() + ", edition " + footer.edition() + "; the newest we know is "
                                + newest.printed() + ", and boxes change their meaning between editions");
    }

    private Recognition accepted(Edition edition, List<Finding> findings) {
        return new Recognised(edition, findings);
    }

    private Recognition outdated(String form, String printed, String name) {
        var newest = editions.newest(form);
        var words = name + " is " + form + ", edition " + printed + ", superseded by " + newest.printed()
                + ". Import the edition of " + newest.printed() + " from the website of " + newest.agency() + ".";
        return new Outdated(form, printed, Finding.blocks("FM-03", Place.of(name), words));
    }

    private static Recognition unknown(String name, String reason) {
        return new Unknown(
                Finding.blocks("FM-02", Place.of(name), name + " is not taken as an official form: " + reason + "."));
    }

    private static Finding copied(Edition edition, String name) {
        return Finding.confirm(
                "FM-04",
                Place.of(name),
                name + " prints " + edition + " and has its boxes, but was saved again by somebody. Compare it with the"
                        + " agency's own file.");
    }
}
