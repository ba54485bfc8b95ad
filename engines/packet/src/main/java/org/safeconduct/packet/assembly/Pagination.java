package org.safeconduct.packet.assembly;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.splice.Splicer;
import org.safeconduct.packet.splice.Volume;
import org.safeconduct.packet.typeset.Index;
import org.safeconduct.packet.typeset.Piece;
import org.safeconduct.packet.typeset.Stationery;

/// Prints and counts until the printed numbers are the counted ones.
///
/// The papers of the house take the same pages whatever numbers stand in them, so the second round settles the numbers
/// of one volume. Cuts are made once, with room left for the covers of further volumes.
final class Pagination {
    private final Filing filing;
    private final Holdings holdings;
    private final Order.Purpose purpose;
    private final Stationery stationery = new Stationery();

    Pagination(Filing filing, Holdings holdings, Order.Purpose purpose) {
        this.filing = filing;
        this.holdings = holdings;
        this.purpose = purpose;
    }

    /// The finished volumes, ready to be written.
    List<Volume> volumes() {
        Index index = holdings.index(filing);
        Prints prints = print(index);
        List<Stretch> sequence = Sequence.of(filing, holdings, prints);
        List<Integer> cuts = cuts(sequence, prints);
        List<List<Stretch>> volumes = covered(Cutting.cut(sequence, cuts), prints);
        for (Index next = Numbering.of(index, volumes); !next.equals(index); next = Numbering.of(index, volumes)) {
            index = next;
            prints = print(index);
            volumes = covered(Cutting.cut(Sequence.of(filing, holdings, prints), cuts), prints);
        }
        return bound(volumes, prints);
    }

    private Prints print(Index index) {
        return Prints.of(stationery.typeset(filing, index));
    }

    private List<Integer> cuts(List<Stretch> sequence, Prints prints) {
        if (size(sequence, prints) <= filing.limit()) {
            return List.of();
        }
        long covers = prints.pieces().pdf().length;
        return Cutting.places(sequence, stretches -> size(stretches, prints) + covers, filing.limit());
    }

    private long size(List<Stretch> stretches, Prints prints) {
        return Splicer.measure(bind(stretches, 1, prints, filing.title()));
    }

    /// Every volume but the first opens with a cover of its own.
    private static List<List<Stretch>> covered(List<List<Stretch>> volumes, Prints prints) {
        List<List<Stretch>> covered = new ArrayList<>();
        for (List<Stretch> volume : volumes) {
            var cover = new Piece.Continuation(covered.size());
            List<Stretch> stretches = new ArrayList<>(volume);
            if (prints.has(cover)) {
                var title = Sequence.title("continuation", covered.size() + 1);
                stretches.addFirst(new Stretch(title, null, 0, prints.folios(cover)));
            }
            covered.add(stretches);
        }
        return covered;
    }

    private List<Volume> bound(List<List<Stretch>> volumes, Prints prints) {
        List<Volume> bound = new ArrayList<>();
        int first = 1;
        for (List<Stretch> stretches : volumes) {
            var title = volumes.size() == 1
                    ? filing.title()
                    : Sequence.title("volume", filing.title(), bound.size() + 1, volumes.size());
            bound.add(bind(stretches, first, prints, title));
            first += stretches.stream().mapToInt(Stretch::pages).sum();
        }
        return bound;
    }

    private Volume bind(List<Stretch> stretches, int first, Prints prints, String title) {
        return Binding.bind(title, stretches, first, prints, purpose);
    }
}
