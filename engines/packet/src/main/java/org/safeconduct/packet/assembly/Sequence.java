package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FormRequest;
import org.safeconduct.packet.typeset.Piece;
import org.safeconduct.packet.typeset.Target;

/// Every stretch of a filing, in an order that keeps rules DOC-06, DOC-07 and DOC-08 alike: appearance, cover, motion,
/// application, contents, exhibits, proposed order, proof of service.
final class Sequence {
    private static final String APPEARANCE = "EOIR-28";
    private static final ResourceBundle TITLES =
            ResourceBundle.getBundle(Sequence.class.getPackageName() + ".bookmarks", Locale.ENGLISH);

    private final Filing filing;
    private final Holdings holdings;
    private final Prints prints;
    private final List<Stretch> stretches = new ArrayList<>();

    private Sequence(Filing filing, Holdings holdings, Prints prints) {
        this.filing = filing;
        this.holdings = holdings;
        this.prints = prints;
    }

    /// Lays out whatever is at hand: a document that could not be taken in has no stretch.
    static List<Stretch> of(Filing filing, Holdings holdings, Prints prints) {
        var sequence = new Sequence(filing, holdings, prints);
        sequence.layOut();
        return List.copyOf(sequence.stretches);
    }

    private void layOut() {
        forms(true);
        print(new Piece.Cover(), null, title("cover"), 0);
        motion();
        forms(false);
        print(new Piece.Omissions(), null, title("omissions"), 0);
        print(new Piece.Contents(), null, title("contents"), 0);
        for (int exhibit = 0; exhibit < filing.exhibits().size(); exhibit++) {
            exhibit(exhibit);
        }
        print(new Piece.Order(), new Target.Order(), title("order"), 0);
        print(new Piece.Proof(), new Target.Proof(), title("service"), 0);
    }

    private void forms(boolean appearance) {
        for (int place = 0; place < filing.forms().size(); place++) {
            FormRequest request = filing.forms().get(place);
            if (request.form().equals(APPEARANCE) == appearance) {
                var title = title("form", request.form());
                var target = new Target.Form(place);
                holdings.findForm(place).ifPresent(form -> take(form, target, title, 0));
            }
        }
    }

    private void motion() {
        var motion = filing.motion();
        if (motion != null) {
            take(motion.paper(), new Target.MotionPaper(), title("motion"), 0);
        }
    }

    private void exhibit(int place) {
        Exhibit exhibit = filing.exhibits().get(place);
        print(
                new Piece.Divider(place),
                new Target.Tab(place),
                title("exhibit", Exhibit.letter(place), exhibit.title()),
                0);
        for (int document = 0; document < exhibit.documents().size(); document++) {
            paper(new Target.Paper(place, document), exhibit.documents().get(document));
        }
    }

    /// The document, then its translation with the certificate, then the certificate of interpretation (LANG-01,
    /// LANG-04).
    private void paper(Target.Paper target, Document document) {
        take(
                document.file(),
                target,
                Exhibit.letter(target.exhibit()) + "-" + (target.document() + 1) + " " + document.title(),
                1);
        var translation = document.translation();
        if (translation != null) {
            take(translation.file(), target, title("translation"), 2);
            var certificate = translation.certificate();
            if (certificate != null) {
                certificate(
                        certificate.file(),
                        new Piece.Translation(target.exhibit(), target.document()),
                        target,
                        title("translator"));
            }
        }
        var interpretation = document.interpretation();
        if (interpretation != null) {
            certificate(
                    interpretation.file(),
                    new Piece.Interpretation(target.exhibit(), target.document()),
                    target,
                    title("interpreter"));
        }
    }

    private void certificate(@Nullable Path signed, Piece ours, Target target, String title) {
        if (signed == null) {
            print(ours, target, title, 2);
        } else {
            take(signed, target, title, 2);
        }
    }

    private void print(Piece piece, @Nullable Target target, String title, int depth) {
        if (prints.has(piece)) {
            stretches.add(new Stretch(title, target, depth, prints.folios(piece)));
        }
    }

    private void take(Path file, Target target, String title, int depth) {
        holdings.find(file).ifPresent(holding -> take(holding, target, title, depth));
    }

    private void take(Holding holding, Target target, String title, int depth) {
        boolean first = true;
        for (Holding.Section section : holding.sections()) {
            stretches.add(
                    new Stretch(first ? title : section.name(), target, first ? depth : depth + 1, section.folios()));
            first = false;
        }
    }

    static String title(String key, Object... values) {
        return MessageFormat.format(TITLES.getString(key), values);
    }
}
