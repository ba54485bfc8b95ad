package org.safeconduct.packet.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.safeconduct.packet.typeset.Target;

/// Cuts a sequence into volumes below the size limit (rule ECAS-05): in front of an exhibit where that leaves a volume
/// at least half full, else in front of a document, else between two pages.
final class Cutting {
    private final List<Stretch> sequence;
    private final ToLongFunction<List<Stretch>> size;
    private final long limit;
    private final int pages;

    private Cutting(List<Stretch> sequence, ToLongFunction<List<Stretch>> size, long limit) {
        this.sequence = sequence;
        this.size = size;
        this.limit = limit;
        this.pages = sequence.stream().mapToInt(Stretch::pages).sum();
    }

    /// The places to cut, as pages of the sequence counted from 0, none when one volume holds everything.
    ///
    /// @param size the exact size in bytes of a volume made of these stretches
    /// @param limit in bytes; a single page that is larger becomes a volume of its own and stays over the limit
    static List<Integer> places(List<Stretch> sequence, ToLongFunction<List<Stretch>> size, long limit) {
        return new Cutting(sequence, size, limit).places();
    }

    /// The stretches of each volume; a stretch that is cut goes on under the same title.
    static List<List<Stretch>> cut(List<Stretch> sequence, List<Integer> places) {
        List<List<Stretch>> volumes = new ArrayList<>();
        int start = 0;
        for (int place : places) {
            volumes.add(between(sequence, start, place));
            start = place;
        }
        volumes.add(between(sequence, start, Integer.MAX_VALUE));
        return volumes;
    }

    private List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (int end = lastThatFits(start); end < pages; end = lastThatFits(start)) {
            start = kindestCut(start, end);
            places.add(start);
        }
        return places;
    }

    /// The end of the longest volume from `start` that keeps the limit, at least one page on. Sizes only grow with
    /// pages, so halving finds it.
    private int lastThatFits(int start) {
        if (fits(start, pages)) {
            return pages;
        }
        int fitting = start + 1;
        int over = pages;
        while (over - fitting > 1) {
            int middle = (fitting + over) / 2;
            if (fits(start, middle)) {
                fitting = middle;
            } else {
                over = middle;
            }
        }
        return fitting;
    }

    private boolean fits(int start, int end) {
        return size.applyAsLong(between(sequence, start, end)) <= limit;
    }

    private int kindestCut(int start, int end) {
        int exhibit = 0;
        int document = 0;
        int page = 0;
        boolean behindDivider = false;
        for (Stretch stretch : sequence) {
            if (page > start && page <= end && opensDocument(stretch) && !behindDivider) {
                document = page;
                exhibit = stretch.target() instanceof Target.Paper ? exhibit : page;
            }
            behindDivider = stretch.target() instanceof Target.Tab;
            page += stretch.pages();
        }
        boolean halfFull = exhibit > start && size.applyAsLong(between(sequence, start, exhibit)) >= limit / 2;
        return halfFull ? exhibit : document > start ? document : end;
    }

    /// Not a translation nor a certificate: those stay with their document, as a first document does with its divider.
    private static boolean opensDocument(Stretch stretch) {
        return stretch.depth() < 2;
    }

    private static List<Stretch> between(List<Stretch> sequence, int start, int end) {
        List<Stretch> volume = new ArrayList<>();
        int page = 0;
        for (Stretch stretch : sequence) {
            int from = Math.max(start - page, 0);
            int to = Math.min(end - page, stretch.pages());
            if (from < to) {
                volume.add(stretch.between(from, to));
            }
            page += stretch.pages();
        }
        return volume;
    }
}
