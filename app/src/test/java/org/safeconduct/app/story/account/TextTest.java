package org.safeconduct.app.story.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeconduct.app.story.account.Text.Paragraph;
import org.safeconduct.app.story.account.Text.Side;

class TextTest {
    @Test
    void the_second_paragraph_stands_beside_the_second() {
        assertThat(new Text("Раз.\n\nДва.", "One.\n \n\nTwo.").paragraphs())
                .containsExactly(new Paragraph(1, "Раз.", "One."), new Paragraph(2, "Два.", "Two."));
    }

    @Test
    void what_one_side_lacks_stays_empty_and_is_said() {
        var text = new Text("واحد", "One.\n\nTwo.");
        assertThat(text.paragraphs()).containsExactly(new Paragraph(1, "واحد", "One."), new Paragraph(2, null, "Two."));
        assertThat(text.isUneven()).isTrue();
    }

    @Test
    void one_side_alone_is_not_uneven() {
        assertThat(new Text(null, "One.\n\nTwo.").isUneven()).isFalse();
    }

    @Test
    void a_passage_stands_on_one_side_however_its_lines_are_broken() {
        var paragraph = new Paragraph(1, "меня схватили\nдвое полицейских", "two officers seized me");
        assertThat(paragraph.side("схватили двое")).isEqualTo(Side.OWN);
        assertThat(paragraph.side("officers\n seized")).isEqualTo(Side.ENGLISH);
        assertThat(paragraph.side("three officers")).isNull();
    }
}
