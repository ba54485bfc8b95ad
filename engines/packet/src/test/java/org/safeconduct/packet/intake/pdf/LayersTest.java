package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties.BaseState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {
    private static final String LEFT_AND_RIGHT = """
            /OC /One BDC 0 g 0 0 100 100 re f EMC
            /OC /Two BDC 0 g 200 0 100 100 re f EMC
            """;

    @TempDir
    Path folder;

    private final Sheets sheets = Sheets.saying("");
    private final PDOptionalContentProperties layers = new PDOptionalContentProperties();
    private final PDOptionalContentGroup one = new PDOptionalContentGroup("Notes of the translator");
    private final PDOptionalContentGroup two = new PDOptionalContentGroup("Seal");

    @BeforeEach
    void two_layers() {
        layers.addGroup(one);
        layers.addGroup(two);
        sheets.document().getDocumentCatalog().setOCProperties(layers);
        name("One", one.getCOSObject());
        name("Two", two.getCOSObject());
        sheets.draw(sheets.page(), LEFT_AND_RIGHT);
    }

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @Test
    void all_layers_show_by_themselves() throws Exception {
        assertThat(List.of(isBlackAt(50), isBlackAt(250))).containsExactly(true, true);
    }

    @Test
    void a_layer_that_is_off_is_gone() throws Exception {
        layers.setGroupEnabled(one, false);

        assertThat(List.of(isBlackAt(50), isBlackAt(250))).containsExactly(false, true);
    }

    @Test
    void layers_are_off_when_they_are_off_by_default() throws Exception {
        layers.setBaseState(BaseState.OFF);
        layers.setGroupEnabled(two, true);

        assertThat(List.of(isBlackAt(50), isBlackAt(250))).containsExactly(false, true);
    }

    @Test
    void hidden_content_still_moves_what_comes_after() throws Exception {
        layers.setGroupEnabled(one, false);
        sheets.draw(sheets.page(), "/OC /One BDC 1 0 0 1 200 0 cm 0 0 10 10 re f EMC 0 g 0 0 100 100 re f");

        assertThat(List.of(isBlackAt(50), isBlackAt(250))).containsExactly(false, true);
    }

    @Test
    void what_lies_within_hidden_content_is_hidden() throws Exception {
        layers.setGroupEnabled(one, false);
        sheets.draw(sheets.page(), "/OC /One BDC /OC /Two BDC 0 g 0 0 100 100 re f EMC EMC");

        assertThat(isBlackAt(50)).isFalse();
    }

    @Test
    void a_form_on_a_hidden_layer_is_gone() throws Exception {
        layers.setGroupEnabled(one, false);
        var form = form("0 g 0 0 100 100 re f");
        form.getCOSObject().setItem(COSName.OC, one);
        var name = sheets.page().getResources().add(form);
        sheets.draw(sheets.page(), "/" + name.getName() + " Do");

        assertThat(isBlackAt(50)).isFalse();
    }

    @Test
    void hidden_content_within_a_form_is_gone() throws Exception {
        layers.setGroupEnabled(one, false);
        var form = form(LEFT_AND_RIGHT);
        form.setResources(new PDResources());
        form.getResources().put(COSName.getPDFName("One"), one);
        form.getResources().put(COSName.getPDFName("Two"), two);
        var name = sheets.page().getResources().add(form);
        sheets.draw(sheets.page(), "/" + name.getName() + " Do");

        assertThat(List.of(isBlackAt(50), isBlackAt(250))).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # statement about both layers, is one on, is two on, shows
                    AnyOn,  true,  false, true
                    AnyOn,  false, false, false
                    AllOn,  true,  true,  true
                    AllOn,  true,  false, false
                    AnyOff, true,  false, true
                    AnyOff, true,  true,  false
                    AllOff, false, false, true
                    AllOff, true,  false, false
                    """)
    void a_statement_about_layers_is_followed(String policy, boolean first, boolean second, boolean shows)
            throws Exception {
        var statement = new COSDictionary();
        statement.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
        statement.setName(COSName.P, policy);
        statement.setItem(
                COSName.getPDFName("OCGs"), new COSArray(Arrays.asList(one.getCOSObject(), two.getCOSObject())));
        name("Both", statement);
        layers.setGroupEnabled(one, first);
        layers.setGroupEnabled(two, second);
        sheets.draw(sheets.page(), "/OC /Both BDC 0 g 0 0 100 100 re f EMC");

        assertThat(isBlackAt(50)).isEqualTo(shows);
    }

    @Test
    void no_layer_is_left_to_switch() throws Exception {
        layers.setGroupEnabled(one, false);
        try (var document = Loader.loadPDF(normalized().toFile())) {
            assertThat(document.getDocumentCatalog().getOCProperties()).isNull();
        }
    }

    private void name(String name, COSDictionary properties) {
        sheets.page().getResources().put(COSName.getPDFName(name), PDPropertyList.create(properties));
    }

    private PDFormXObject form(String operators) throws IOException {
        var form = new PDFormXObject(sheets.document());
        form.setBBox(new PDRectangle(612, 792));
        try (var out = form.getCOSObject().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private boolean isBlackAt(int x) throws Exception {
        try (var document = Loader.loadPDF(normalized().toFile())) {
            var picture = new PDFRenderer(document).renderImage(0, 1, ImageType.GRAY);
            return picture.getRaster().getSample(x, picture.getHeight() - 50, 0) < 64;
        }
    }

    private Path normalized() throws Exception {
        var out = folder.resolve("out.pdf");
        Normalization.normalize(sheets.save(folder.resolve("in.pdf")), out, "plan.pdf");
        return out;
    }
}
