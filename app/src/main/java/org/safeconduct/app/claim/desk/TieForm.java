package org.safeconduct.app.claim.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.claim.law.Element;
import org.safeconduct.app.claim.scope.Ground;
import org.safeconduct.app.claim.tie.Bearing;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.platform.form.Form;

/// The answers about a tie, read and shown.
public final class TieForm {
    private static final String LABELS = "claim.tie";

    private final Form form;
    private final Catalog catalog;

    TieForm(Form form, Catalog catalog) {
        this.form = form;
        this.catalog = catalog;
    }

    /// What kind of source is tied.
    public enum Kind {
        STATEMENT,
        TESTIMONY,
        EVIDENCE,
        COUNTRY
    }

    static Form blank(Kind kind) {
        return Form.blank(LABELS).with("kind", kind, "claim.kind").with("bearing", Bearing.HELPS, "claim.bearing");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    /// Which kind was asked for; testimony where none was.
    static Kind kind(Form form) {
        return form.has("kind") ? form.choice("kind", Kind.class, "claim.kind") : Kind.TESTIMONY;
    }

    /// Where the source stands; only to be used where the form is good.
    Source source(Kind kind) {
        return switch (kind) {
            case STATEMENT -> statement(known(form.needed("statement", 40), catalog.statements(), "statement"));
            case TESTIMONY -> new Source.Testimony(form.needed("place", 300));
            case EVIDENCE -> evidence(form.needed("evidence", 80).split(" ", 2));
            case COUNTRY -> new Source.Country(known(form.needed("country", 40), catalog.cited(), "country"));
        };
    }

    private Source statement(UUID id) {
        return form.isGood() ? catalog.source(id) : new Source.Statement(id, true);
    }

    private Source evidence(String[] ids) {
        var item = known(ids[0], catalog.items(), "evidence");
        return new Source.Evidence(item, ids.length == 1 ? null : known(ids[1], catalog.passages(), "evidence"));
    }

    /// What is said of the source. A report is its publisher's, an account its speaker's, and a statement proves what
    /// it was understood to say where nothing else is written.
    Tie.Said said(Source source) {
        var maker = form.text("maker", 200);
        var known = form.isGood();
        var bearing = form.choice("bearing", Bearing.class, "claim.bearing");
        var proves = form.text("proves", 1000);
        if (proves == null) {
            proves = (known ? catalog.what(source) : Optional.<String>empty())
                    .orElseGet(() -> form.needed("proves", 1000));
        }
        return new Tie.Said(known ? catalog.maker(source, maker) : maker, bearing, proves);
    }

    static Tie.At at(Element element, List<Ground> grounds, Form form) {
        if (!element.byGround() || grounds.isEmpty()) {
            return new Tie.At(element.id(), null);
        }
        var chosen = grounds.stream()
                .filter(ground -> ground.id().toString().equals(form.written("ground")))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse("ground", "platform.form.choice");
        }
        return new Tie.At(element.id(), chosen.map(Ground::id).orElse(null));
    }

    private UUID known(String written, Map<UUID, ?> all, String field) {
        Optional<UUID> id = all.keySet().stream()
                .filter(each -> each.toString().equals(written))
                .findFirst();
        if (id.isEmpty() && form.problem(field) == null) {
            form.refuse(field, "platform.form.choice");
        }
        return id.orElse(new UUID(0, 0));
    }

    static @Nullable String answer(Form form) {
        return form.text("answer", 2000);
    }
}
