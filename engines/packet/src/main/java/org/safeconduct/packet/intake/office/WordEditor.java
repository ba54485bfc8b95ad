package org.safeconduct.packet.intake.office;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.events.StartElement;

/// Accepts the tracked changes of a WordprocessingML part, drops comments and embedded objects, and empties the
/// instructions of fields that reach out; their last result stays.
final class WordEditor implements Markup.Editor {
    private static final Set<String> DELETED = Set.of("del", "moveFrom", "cellDel");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");
    private static final Set<String> BOOKKEEPING = Set.of(
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "numberingChange",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd");
    private static final Set<String> ASIDE = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");
    private static final Set<String> ACTIVE = Set.of("OLEObject", "control", "altChunk", "subDoc");

    private final BitSet reachingOut;
    private final Traces traces;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int fields;
    private boolean instructing;

    WordEditor(BitSet reachingOut, Traces traces) {
        this.reachingOut = reachingOut;
        this.traces = traces;
    }

    @Override
    public Markup.Fate fate(StartElement element) {
        String name = element.getName().getLocalPart();
        instructing = name.equals("instrText") || name.equals("delInstrText");
        if (name.equals("fldChar")) {
            mark(Events.value(element, "fldCharType"));
        }
        if (DELETED.contains(name) || INSERTED.contains(name)) {
            traces.change();
        }
        if (name.equals("vanish") && !Events.value(element, "val").matches("0|false|off")) {
            traces.hidden();
        }
        return INSERTED.contains(name) ? Markup.Fate.OPENED : isDropped(name) ? Markup.Fate.DROPPED : Markup.Fate.KEPT;
    }

    private static boolean isDropped(String name) {
        return DELETED.contains(name) || BOOKKEEPING.contains(name) || ASIDE.contains(name) || ACTIVE.contains(name);
    }

    private void mark(String type) {
        if (type.equals("begin")) {
            open.push(fields);
            if (reachingOut.get(fields)) {
                traces.outside();
            }
            fields++;
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    public StartElement edited(StartElement element) {
        if (element.getName().getLocalPart().equals("fldSimple") && Fields.reachesOut(Events.value(element, "instr"))) {
            traces.outside();
            return Events.withValues(
                    element, (name, value) -> name.getLocalPart().equals("instr") ? "" : value);
        }
        return element;
    }

    @Override
    public String text(String text) {
        Integer field = open.peek();
        return instructing && field != null && reachingOut.get(field) ? "" : text;
    }
}
