package org.safeconduct.packet.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.events.StartElement;

/// Reads the instructions of the complex fields of a part, which Word may spread over any number of runs, to
/// tell which of them reach out. Fields are numbered as they begin.
final class FieldReader implements Markup.Editor {
    private final List<StringBuilder> instructions = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean instructing;

    @Override
    public Markup.Fate fate(StartElement element) {
        instructing = false;
        switch (element.getName().getLocalPart()) {
            case "fldChar" -> mark(Events.value(element, "fldCharType"));
            case "instrText", "delInstrText" -> instructing = true;
            default -> {}
        }
        return Markup.Fate.KEPT;
    }

    private void mark(String type) {
        if (type.equals("begin")) {
            open.push(instructions.size());
            instructions.add(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    public String text(String text) {
        Integer field = open.peek();
        if (instructing && field != null) {
            instructions.get(field).append(text);
        }
        return text;
    }

    BitSet reachingOut() {
        var reaching = new BitSet();
        for (int field = 0; field < instructions.size(); field++) {
            reaching.set(field, Fields.reachesOut(instructions.get(field).toString()));
        }
        return reaching;
    }
}
