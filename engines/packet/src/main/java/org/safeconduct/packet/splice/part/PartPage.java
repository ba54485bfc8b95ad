package org.safeconduct.packet.splice.part;

import java.util.List;

/// One page of a part; its resources and group stand as the object of the same local number.
public record PartPage(Frame frame, Content content, List<InnerLink> links) {

    /// What draws a page.
    ///
    /// @param streams local numbers of the content streams, in order
    /// @param remainder operators that close what the content leaves open, such as `Q Q`; empty for most pages
    @SuppressWarnings("ArrayRecordComponent") // as many as pages; never compared
    public record Content(int[] streams, String remainder, Freedom freedom) {}

    /// What may be done with the content without changing what it shows. Where more is wanted, it becomes a form.
    public enum Freedom {
        /// Operators may stand before and after it, and it may be moved.
        FREE,
        /// It may not be moved: its patterns hang on the coordinates of the page (ISO 32000-2, 8.7.3.1).
        IN_PLACE,
        /// It may not even be mixed with other operators, for its state could not be followed.
        SEALED
    }

    /// A link from one page of a part to another.
    ///
    /// @param area in the user space of the page that carries it
    /// @param page where it leads, an index into the part
    /// @param view how the target is shown, the tail of an explicit destination such as `/XYZ 0 700 null`
    public record InnerLink(Box area, int page, String view) {}
}
