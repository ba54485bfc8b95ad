package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Takes the operators that paint out of hidden stretches of a page description.
///
/// What changes the state of drawing stays, since later visible content may rely on it (ISO 32000-1, 8.11.3.2).
final class LayerErasure {
    private static final Set<String> PAINTING = Set.of("Tj", "TJ", "'", "\"", "Do", "sh", "BI", "ID", "EI");
    private static final Set<String> PATH_PAINTING = Set.of("f", "F", "f*", "S", "s", "B", "B*", "b", "b*");

    private final PDDocument document;
    private final Layers layers;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    LayerErasure(PDDocument document, Layers layers) {
        this.document = document;
        this.layers = layers;
    }

    void erase(PDPage page) throws IOException {
        var resources = page.getResources();
        if (resources == null) {
            return;
        }
        if (namesHiddenContent(resources)) {
            var contents = new PDStream(document);
            rewrite(page, contents.createOutputStream(COSName.FLATE_DECODE));
            page.setContents(contents);
        }
        eraseForms(resources);
    }

    private void eraseForms(PDResources resources) throws IOException {
        var objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !seen.add(objects)) {
            return;
        }
        for (var name : List.copyOf(objects.keySet())) {
            if (objects.getDictionaryObject(name) instanceof COSStream stream) {
                if (layers.hides(stream.getDictionaryObject(COSName.OC))) {
                    objects.setItem(name, nothing());
                } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) && seen.add(stream)) {
                    erase(stream);
                }
            }
        }
    }

    private void erase(COSStream stream) throws IOException {
        var form = new PDFormXObject(stream);
        var resources = form.getResources();
        if (resources == null) {
            return;
        }
        if (namesHiddenContent(resources)) {
            var tokens = visible(form, resources);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
        }
        eraseForms(resources);
    }

    private COSStream nothing() {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(1, 1));
        return form.getCOSObject();
    }

    private boolean namesHiddenContent(PDResources resources) {
        var properties = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return properties != null
                && properties.keySet().stream().anyMatch(name -> layers.hides(properties.getDictionaryObject(name)));
    }

    private void rewrite(PDPage page, OutputStream to) throws IOException {
        try (to) {
            new ContentStreamWriter(to).writeTokens(visible(page, page.getResources()));
        }
    }

    private List<Object> visible(PDContentStream content, @Nullable PDResources resources) throws IOException {
        var kept = new ArrayList<Object>();
        var operands = new ArrayList<Object>();
        Deque<Boolean> marks = new ArrayDeque<>();
        var parser = new PDFStreamParser(content);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                follow(operator.getName(), operands, resources, marks);
                keep(operator, operands, marks.contains(true), kept);
                operands.clear();
            }
        }
        return kept;
    }

    private void follow(String operator, List<Object> operands, @Nullable PDResources resources, Deque<Boolean> marks) {
        if (operator.equals("BDC") || operator.equals("BMC")) {
            marks.push(isHidden(operands, resources));
        } else if (operator.equals("EMC") && !marks.isEmpty()) {
            marks.pop();
        }
    }

    private boolean isHidden(List<Object> operands, @Nullable PDResources resources) {
        if (resources == null || operands.size() < 3 || !COSName.OC.equals(operands.getFirst())) {
            return false;
        }
        COSDictionary properties = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return properties != null
                && operands.get(1) instanceof COSName name
                && layers.hides(properties.getDictionaryObject(name));
    }

    private static void keep(Operator operator, List<Object> operands, boolean hidden, List<Object> kept) {
        if (hidden && PATH_PAINTING.contains(operator.getName())) {
            kept.add(Operator.getOperator("n"));
        } else if (!hidden || !PAINTING.contains(operator.getName())) {
            kept.addAll(operands);
        }
    }
}
