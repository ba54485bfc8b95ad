package org.safeconduct.packet.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.packet.form.map.Supplement;
import org.safeconduct.packet.form.sheet.Box;
import org.safeconduct.packet.form.sheet.Pen;
import org.safeconduct.packet.form.sheet.Setting;

/// Distributes continued answers over the slots of a supplement: an answer that fits a slot is not torn, a longer one
/// goes on in the next.
final class SupplementText {
    private static final String GOES_ON = "(Continued on the next page.)";

    private final Supplement supplement;
    private final List<Box> boxes;
    private final Pen pen;
    private final List<Filled> slots = new ArrayList<>();
    private List<Continuation> held = new ArrayList<>();
    private String text = "";

    private SupplementText(Supplement supplement, List<Box> boxes, Pen pen) {
        this.supplement = supplement;
        this.boxes = boxes;
        this.pen = pen;
    }

    /// The content of one slot.
    ///
    /// @param held the answers that stand in it, at least one
    record Filled(List<Continuation> held, Setting setting) {
        String pages() {
            return joined(held.stream().map(one -> Integer.toString(one.page())).toList());
        }

        String parts() {
            return joined(held.stream().map(Continuation::part).toList());
        }

        String numbers() {
            return joined(held.stream().map(Continuation::number).toList());
        }

        private static String joined(List<String> words) {
            return words.stream().distinct().collect(Collectors.joining("; "));
        }
    }

    /// @param boxes the text boxes of the slots of one page, in order
    static List<Filled> distribute(List<Continuation> all, Supplement supplement, List<Box> boxes, Pen pen) {
        var text = new SupplementText(supplement, boxes, pen);
        Deque<Continuation> waiting = new ArrayDeque<>(all);
        while (!waiting.isEmpty()) {
            text.place(waiting.removeFirst(), waiting);
        }
        text.close();
        return text.slots;
    }

    private void place(Continuation one, Deque<Continuation> waiting) {
        var added = text.isEmpty() ? whole(one) : text + "\n\n" + whole(one);
        if ((held.isEmpty() || supplement.holdsSeveral()) && pen.fits(added, box())) {
            text = added;
            held.add(one);
        } else if (!held.isEmpty()) {
            close();
            waiting.addFirst(one);
        } else {
            tear(one, waiting);
        }
    }

    private void tear(Continuation one, Deque<Continuation> waiting) {
        var setting = pen.setFullSize(whole(one), box(), GOES_ON);
        slots.add(new Filled(List.of(one), setting));
        if (!setting.rest().isEmpty()) {
            waiting.addFirst(one.with(setting.rest()));
        }
    }

    private void close() {
        if (!held.isEmpty()) {
            slots.add(new Filled(List.copyOf(held), pen.setFullSize(text, box(), GOES_ON)));
            held = new ArrayList<>();
            text = "";
        }
    }

    private static String whole(Continuation one) {
        return one.heading() + "\n" + one.text();
    }

    private Box box() {
        return boxes.get(slots.size() % boxes.size());
    }
}
