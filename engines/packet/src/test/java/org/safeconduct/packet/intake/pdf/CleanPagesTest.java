package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPagesTest {
    private final Sheets sheets = Sheets.saying("Question 1");
    private final COSDictionary catalog = new COSDictionary();

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AA", "Annots", "B", "Dur", "Metadata", "PieceInfo", "StructParents", "Thumb", "Trans", "Unknown"
            })
    void a_page_keeps_nothing_but_what_shows(String key) {
        sheets.page().getCOSObject().setItem(COSName.getPDFName(key), COSInteger.ONE);

        assertThat(cleaned().keySet()).extracting(COSName::getName).doesNotContain(key);
    }

    @Test
    void a_page_keeps_what_shows() {
        sheets.page().getCOSObject().setItem(COSName.GROUP, new COSDictionary());

        assertThat(cleaned().keySet())
                .extracting(COSName::getName)
                .containsExactlyInAnyOrder("Type", "MediaBox", "Resources", "Contents", "Group", "Parent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AF", "Metadata", "OPI", "PieceInfo", "Ref", "StructParent", "OC"})
    void a_form_loses_what_leads_away_from_the_page(String key) {
        var form = new PDFormXObject(sheets.document());
        form.getCOSObject().setItem(COSName.getPDFName(key), new COSDictionary());
        sheets.page().getResources().add(form);

        cleaned();

        assertThat(form.getCOSObject().keySet()).extracting(COSName::getName).doesNotContain(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "Metadata", "OC", "Names", "F"})
    void a_picture_may_bear_any_name(String name) {
        var form = new PDFormXObject(sheets.document());
        sheets.page().getResources().put(COSName.getPDFName(name), form);

        cleaned();

        assertThat(sheets.page().getResources().getXObjectNames()).containsExactly(COSName.getPDFName(name));
    }

    @Test
    void resources_of_an_unknown_sort_are_dropped() {
        sheets.page().getResources().getCOSObject().setItem(COSName.getPDFName("Scripts"), new COSDictionary());

        cleaned();

        assertThat(sheets.page().getResources().getCOSObject().keySet()).containsExactly(COSName.FONT);
    }

    @Test
    void structures_that_hold_themselves_are_walked_once() {
        var form = new PDFormXObject(sheets.document());
        COSStream stream = form.getCOSObject();
        stream.setItem(COSName.RESOURCES, sheets.page().getResources());
        sheets.page().getResources().add(form);

        assertThat(cleaned().keySet()).isNotEmpty();
    }

    @Test
    void the_catalog_leads_to_the_pages_and_nowhere_else() {
        catalog.setItem(COSName.OPEN_ACTION, new COSDictionary());
        catalog.setItem(COSName.ACRO_FORM, new COSDictionary());

        cleaned();

        assertThat(catalog.keySet()).containsExactlyInAnyOrder(COSName.TYPE, COSName.PAGES);
    }

    @Test
    void the_pages_are_counted_as_they_are() {
        sheets.add("Question 2");

        CleanPages.replace(catalog, List.of(sheets.page(), sheets.document().getPage(1)));

        assertThat(catalog.getCOSDictionary(COSName.PAGES).getInt(COSName.COUNT))
                .isEqualTo(2);
    }

    private COSDictionary cleaned() {
        PDPage page = sheets.page();
        CleanPages.replace(catalog, List.of(page));
        return (COSDictionary) catalog.getCOSDictionary(COSName.PAGES)
                .getCOSArray(COSName.KIDS)
                .getObject(0);
    }
}
