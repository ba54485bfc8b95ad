package org.safeconduct.packet.splice.part;

import java.util.List;

/// One page of a part; its resources and group stand as the object of the same local number.
public record PartPage(Frame frame, Content content, List<InnerLink> links) {}
