package org.safeconduct.packet.filing;

import java.util.List;

/// A lettered tab and the documents behind it, in filing order; the letter follows from the place in the filing.
public record Exhibit(String title, List<Document> documents) {}
