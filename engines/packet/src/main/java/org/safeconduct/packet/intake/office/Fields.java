package org.safeconduct.packet.intake.office;

import java.util.regex.Pattern;

/// Field instructions of Word that read another file or talk to another program (ECMA-376, part 1, 17.16.5).
final class Fields {
    private static final Pattern REACHING_OUT = Pattern.compile(
            "\\b(INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DDE|DDEAUTO|LINK|RD|DATABASE|MACROBUTTON|EMBED)\\b",
            Pattern.CASE_INSENSITIVE);

    private Fields() {}

    static boolean reachesOut(String instruction) {
        return REACHING_OUT.matcher(instruction).find();
    }
}
