package org.safeconduct.packet.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;

/// What a PDF does or carries besides showing pages. None of it reaches the filing; a person is told what was
/// there.
///
/// @param attached the names of the files inside
record ActiveContent(boolean scripted, boolean signed, List<String> attached) {
    private static final int MOST_NAMED = 10;
    /// What a link may do unmentioned: to go to a page or to an address isn't worth a word when a person asks for it.
    private static final Set<String> HARMLESS = Set.of("GoTo", "URI", "Named");

    /// What a file may do on being opened: an address would learn that it was.
    private static final Set<String> HARMLESS_UNASKED = Set.of("GoTo", "Named");

    private static final Set<String> PLAYED = Set.of("3D", "Movie", "RichMedia", "Screen", "Sound");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");

    static ActiveContent of(PDDocument document, List<PDPage> pages) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        var annotations =
                pages.stream().flatMap(page -> annotations(page).stream()).toList();
        var attached = new ArrayList<String>();
        if (names != null) {
            new NameTree(names.getCOSDictionary(EMBEDDED_FILES)).forEach(spec -> attached.add(fileName(spec)));
        }
        annotations.stream()
                .flatMap(annotation -> Stream.ofNullable(annotation.getCOSDictionary(COSName.FS)))
                .forEach(spec -> attached.add(fileName(spec)));
        var scripted = (names != null && names.containsKey(JAVA_SCRIPT))
                || acts(catalog)
                || annotations.stream().anyMatch(ActiveContent::acts);
        return new ActiveContent(
                scripted, annotations.stream().anyMatch(ActiveContent::isSigned), List.copyOf(attached));
    }

    private static boolean isSigned(COSDictionary annotation) {
        return COSName.SIG.equals(annotation.getCOSName(COSName.FT)) && annotation.containsKey(COSName.V);
    }

    List<Finding> findings(String name) {
        var findings = new ArrayList<Finding>();
        if (scripted) {
            findings.add(
                    Finding.confirm(
                            "IN-07",
                            Place.of(name),
                            name
                                    + " holds scripts, actions or recordings. They were left out; check that its pages show all they should."));
        }
        if (signed) {
            findings.add(
                    Finding.confirm(
                            "IN-07",
                            Place.of(name),
                            name
                                    + " carries a digital signature. Its picture is filed; keep the original file, which proves it."));
        }
        if (!attached.isEmpty()) {
            findings.add(Finding.confirm("IN-10", Place.of(name), attachmentWords(name)));
        }
        return findings;
    }

    private String attachmentWords(String name) {
        var named = String.join(", ", attached.subList(0, Math.min(MOST_NAMED, attached.size())));
        var more = attached.size() > MOST_NAMED ? " and " + (attached.size() - MOST_NAMED) + " more" : "";
        return "%s carries files inside that are not part of its pages: %s%s. Save those that are evidence and name them as documents."
                .formatted(name, named, more);
    }

    private static List<COSDictionary> annotations(PDPage page) {
        var annotations = new ArrayList<COSDictionary>();
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary annotation) {
                    annotations.add(annotation);
                }
            }
        }
        return annotations;
    }

    private static boolean acts(COSDictionary holder) {
        return holder.containsKey(COSName.AA)
                || PLAYED.contains(holder.getNameAsString(COSName.SUBTYPE, ""))
                || runs(holder.getDictionaryObject(COSName.A), HARMLESS)
                || runs(holder.getDictionaryObject(COSName.OPEN_ACTION), HARMLESS_UNASKED);
    }

    /// An action may have others behind it; a chain is taken for the worst of what it could hold.
    private static boolean runs(@Nullable COSBase base, Set<String> harmless) {
        return base instanceof COSDictionary action
                && (action.containsKey(NEXT) || !harmless.contains(action.getNameAsString(COSName.S, "")));
    }

    private static String fileName(COSDictionary spec) {
        var name = spec.getString(COSName.UF, spec.getString(COSName.F, "unnamed"));
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }
}
