package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.Progress;

class PageTreeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # pages, levels
            1, 1
            64, 1
            65, 2
            4096, 2
            4097, 3
            """)
    void is_no_deeper_than_it_has_to_be(int pages, int levels) throws IOException {
        assertThat(depth(root(pages))).isEqualTo(levels);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 129, 4160, 4161})
    void counts_its_pages_rightly_at_every_node(int pages) throws IOException {
        var root = root(pages);

        assertThat(count(root)).isEqualTo(pages);
        assertThat(root.containsKey(COSName.PARENT)).isFalse();
    }

    private COSDictionary root(int pages) throws IOException {
        var part = Part.of(Pdfs.saying("alpha"), "one");
        var volume = new Volume("Tree", Collections.nCopies(pages, PlacedPage.of(part, 0)), List.of());
        var out = Splicer.write(folder.resolve("out.pdf"), volume, Progress.SILENT)
                .file();
        return Reading.of(out).document().getDocumentCatalog().getPages().getCOSObject();
    }

    private static int depth(COSDictionary node) {
        var kid = (COSDictionary) kids(node).getObject(0);
        return kid.containsKey(COSName.KIDS) ? 1 + depth(kid) : 1;
    }

    /// Counts what lies under a node and compares it with what the node says.
    private static int count(COSDictionary node) {
        if (!node.containsKey(COSName.KIDS)) {
            return 1;
        }
        var sum = 0;
        for (var i = 0; i < kids(node).size(); i++) {
            var kid = (COSDictionary) kids(node).getObject(i);
            assertThat(kid.getCOSDictionary(COSName.PARENT)).isSameAs(node);
            sum += count(kid);
        }
        assertThat(node.getInt(COSName.COUNT)).isEqualTo(sum);
        assertThat(kids(node).size()).isLessThanOrEqualTo(64);
        return sum;
    }

    private static COSArray kids(COSDictionary node) {
        return (COSArray) node.getDictionaryObject(COSName.KIDS);
    }
}
