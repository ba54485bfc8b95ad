package org.safeconduct.packet.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Press;

/// The printer of the house.
///
/// The same filing and index give the same bytes. Whoever assembles leaves out pieces it doesn't want, such as the
/// contents of a filing with a single exhibit.
public final class Stationery {
    private final Wording wording = Wording.english();

    /// Prints every piece that the filing calls for.
    public Pieces typeset(Filing filing, Index index) {
        try (var press = new Press()) {
            var copy = new Copy(press.compositor(), wording, filing, index);
            List<Pieces.Printed> printed = new ArrayList<>();
            int next = 0;
            for (Piece piece : pieces(filing, index)) {
                int pages = press.print(flow(piece, copy));
                printed.add(new Pieces.Printed(piece, next, pages));
                next += pages;
            }
            return new Pieces(press.bytes(), printed, areas(press.spots(), index));
        }
    }

    private static List<Piece> pieces(Filing filing, Index index) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Cover()));
        IntStream.range(1, index.volumes().size())
                .mapToObj(Piece.Continuation::new)
                .forEach(pieces::add);
        pieces.add(new Piece.Contents());
        index.entries().stream()
                .flatMap(entry -> piecesFor(entry.target(), filing))
                .forEach(pieces::add);
        if (filing.kind() == FilingKind.MOTION) {
            pieces.add(new Piece.Order());
        }
        if (filing.service() != null) {
            pieces.add(new Piece.Proof());
        }
        if (!index.omissions().isEmpty()) {
            pieces.add(new Piece.Omissions());
        }
        return pieces;
    }

    private static Stream<Piece> piecesFor(Target target, Filing filing) {
        return switch (target) {
            case Target.Tab(int exhibit) -> Stream.of(new Piece.Divider(exhibit));
            case Target.Paper(int exhibit, int document) -> certificates(exhibit, document, filing);
            case Target.Form form -> Stream.empty();
            case Target.MotionPaper() -> Stream.empty();
            case Target.Order() -> Stream.empty();
            case Target.Proof() -> Stream.empty();
        };
    }

    private static Stream<Piece> certificates(int exhibit, int place, Filing filing) {
        Document document = filing.exhibits().get(exhibit).documents().get(place);
        List<Piece> certificates = new ArrayList<>();
        var translation = document.translation();
        if (translation != null
                && translation.certificate() != null
                && translation.certificate().file() == null) {
            certificates.add(new Piece.Translation(exhibit, place));
        }
        var interpretation = document.interpretation();
        if (interpretation != null && interpretation.file() == null) {
            certificates.add(new Piece.Interpretation(exhibit, place));
        }
        return certificates.stream();
    }

    private static Flow flow(Piece piece, Copy copy) {
        return switch (piece) {
            case Piece.Cover() -> Covers.first(copy);
            case Piece.Continuation(int volume) -> Covers.further(copy, volume);
            case Piece.Contents() -> Contents.of(copy);
            case Piece.Divider(int exhibit) -> Dividers.of(copy, exhibit);
            case Piece.Translation(int exhibit, int document) ->
                LanguageCertificates.translation(copy, exhibit, document);
            case Piece.Interpretation(int exhibit, int document) ->
                LanguageCertificates.interpretation(copy, exhibit, document);
            case Piece.Order() -> ProposedOrder.of(copy);
            case Piece.Proof() -> ServiceCertificate.of(copy);
            case Piece.Omissions() -> Omissions.of(copy);
        };
    }

    private static List<Pieces.Area> areas(List<Press.Spot> spots, Index index) {
        Map<String, Target> targets = index.entries().stream()
                .map(Index.Entry::target)
                .collect(Collectors.toMap(Target::toString, Function.identity()));
        return spots.stream().map(spot -> area(spot, targets)).toList();
    }

    private static Pieces.Area area(Press.Spot spot, Map<String, Target> targets) {
        Target target = targets.get(spot.name());
        if (target == null) {
            throw new IllegalStateException("a line leads to " + spot.name() + ", which the index doesn't have");
        }
        return new Pieces.Area(spot.page(), spot.left(), spot.bottom(), spot.width(), spot.height(), target);
    }
}
