package org.safeconduct.packet.intake.hostile;

/// Document types that grow or reach out when they are believed, to be put before an element.
final class Xml {
    private Xml() {}

    /// Makes `&l9;` a thousand million words.
    static String laughs(String root) {
        var type = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE %s [<!ENTITY l0 \"lol\">".formatted(root));
        for (int i = 1; i <= 9; i++) {
            type.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        return type.append("]>\n").toString();
    }

    /// Makes `&s;` a file, `&n;` what an address answers, and `&stolen;` what a file of entities says.
    static String thief(String root, Bait bait) {
        return ("<?xml version=\"1.0\"?>\n<!DOCTYPE %s [<!ENTITY s SYSTEM \"%s\"><!ENTITY n SYSTEM \"%s\">"
                        + "<!ENTITY %% d SYSTEM \"%s\"> %%d;]>\n")
                .formatted(root, bait.fileAddress("secret.txt"), bait.address("xml"), bait.fileAddress("secret.dtd"));
    }
}
