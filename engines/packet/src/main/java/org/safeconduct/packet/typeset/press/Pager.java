package org.safeconduct.packet.typeset.press;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Deals the boxes of a flow out to sheets.
final class Pager {
    private final Flow flow;
    private final Deque<Box> rest;

    private Pager(Flow flow) {
        this.flow = flow;
        this.rest = new ArrayDeque<>(flow.body());
    }

    /// The boxes of each sheet; springs stretch only where everything stands on one sheet.
    static List<List<Box>> deal(Flow flow) {
        var pager = new Pager(flow);
        List<Box> first = pager.sheet(flow.opening());
        List<List<Box>> sheets = new ArrayList<>(List.of(pager.rest.isEmpty() ? pager.stretched(first) : first));
        while (!pager.rest.isEmpty()) {
            sheets.add(pager.furtherSheet());
        }
        return sheets;
    }

    /// White space at a page break is gone.
    private List<Box> furtherSheet() {
        while (rest.size() > 1 && rest.getFirst() instanceof Box.Gap) {
            rest.removeFirst();
        }
        return sheet(flow.running());
    }

    private List<Box> sheet(Box head) {
        List<Box> boxes = new ArrayList<>(List.of(head));
        float room = flow.frame().height() - head.height();
        while (!rest.isEmpty() && rest.getFirst().height() <= room) {
            Box box = rest.removeFirst();
            boxes.add(box);
            room -= box.height();
        }
        return rest.isEmpty() ? boxes : filled(boxes, room);
    }

    private List<Box> filled(List<Box> boxes, float room) {
        Box next = rest.removeFirst();
        var halves = next.split(room);
        if (halves.isPresent()) {
            boxes.add(halves.get().first());
            rest.addFirst(halves.get().second());
        } else if (boxes.size() == 1) {
            boxes.add(next);
        } else {
            rest.addFirst(next);
        }
        return boxes;
    }

    private List<Box> stretched(List<Box> boxes) {
        double weights = boxes.stream().mapToDouble(Pager::weight).sum();
        double room =
                flow.frame().height() - boxes.stream().mapToDouble(Box::height).sum();
        return weights == 0
                ? boxes
                : boxes.stream().map(box -> stretched(box, room / weights)).toList();
    }

    private static Box stretched(Box box, double share) {
        return box instanceof Box.Gap gap ? Box.gap((float) (gap.height() + gap.weight() * share)) : box;
    }

    private static double weight(Box box) {
        return box instanceof Box.Gap gap ? gap.weight() : 0;
    }
}
