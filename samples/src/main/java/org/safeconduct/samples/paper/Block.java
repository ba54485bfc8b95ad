package org.safeconduct.samples.paper;

import java.util.List;

/// One piece of a document, in reading order.
public sealed interface Block {

    /// The words alone, the way a reader would copy them.
    String words();

    record Title(String words) implements Block {}

    record Heading(String words) implements Block {}

    record Centred(String words) implements Block {}

    record Right(String words) implements Block {}

    record Small(String words) implements Block {}

    record Paragraph(String words) implements Block {}

    record Numbered(String number, String words) implements Block {}

    /// Two ends of one line, such as the place and the date of a ruling.
    record Ends(String left, String right) implements Block {
        @Override
        public String words() {
            return left + "\t" + right;
        }
    }

    record Row(List<String> cells) implements Block {
        @Override
        public String words() {
            return String.join("\t", cells);
        }
    }

    /// A signature in ink and what is printed beside it.
    ///
    /// @param hand whose hand it is: the same word gives the same stroke, whatever name is printed
    record Signed(String name, String rest, String hand) implements Block {
        @Override
        public String words() {
            return "/s/ " + name + (rest.isEmpty() ? "" : "   " + rest);
        }
    }

    /// A round seal that overlaps what stands above it.
    record Sealed(String ring, String middle) implements Block {
        @Override
        public String words() {
            return "[" + ring + " / " + middle + "]";
        }
    }

    record Rule() implements Block {
        @Override
        public String words() {
            return "";
        }
    }

    record NewPage() implements Block {
        @Override
        public String words() {
            return "";
        }
    }
}
