package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameTreeTest {
    @Test
    void a_tree_that_is_not_there_has_no_values() {
        assertThat(values(null)).isEmpty();
    }

    @Test
    void values_stand_beside_their_names() {
        assertThat(values(leaf(value("a"), value("b")))).containsExactly("a", "b");
    }

    @Test
    void values_of_the_branches_are_found() {
        assertThat(values(branch(leaf(value("a")), branch(leaf(value("b"), value("c"))))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_branch_that_holds_itself_ends() {
        var root = branch(leaf(value("a")));
        root.getCOSArray(COSName.KIDS).add(root);

        assertThat(values(root)).containsExactly("a");
    }

    @Test
    void what_is_no_value_is_passed_over() {
        assertThat(values(leaf(COSInteger.ONE, value("b"), new COSString("c")))).containsExactly("b");
    }

    @Test
    void a_name_without_a_value_is_passed_over() {
        var leaf = leaf(value("a"));
        leaf.getCOSArray(COSName.NAMES).add(new COSString("alone"));

        assertThat(values(leaf)).containsExactly("a");
    }

    private static List<String> values(@Nullable COSDictionary root) {
        var values = new ArrayList<String>();
        new NameTree(root).forEach(value -> values.add(value.getString(COSName.F)));
        return values;
    }

    private static COSDictionary value(String name) {
        var value = new COSDictionary();
        value.setString(COSName.F, name);
        return value;
    }

    private static COSDictionary leaf(COSBase... values) {
        var names = new COSArray();
        for (var value : values) {
            names.add(new COSString("name"));
            names.add(value);
        }
        var leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        return leaf;
    }

    private static COSDictionary branch(COSDictionary... kids) {
        var branch = new COSDictionary();
        branch.setItem(COSName.KIDS, new COSArray(Arrays.asList(kids)));
        return branch;
    }
}
