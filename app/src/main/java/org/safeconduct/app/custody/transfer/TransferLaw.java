package org.safeconduct.app.custody.transfer;

import java.util.List;
import org.safeconduct.law.LawFile;
import org.springframework.stereotype.Component;

/// The points as the law of the house has them.
@Component
class TransferLaw {
    private final List<Point> all =
            LawFile.sound("case/transfer.yaml", "transfer.schema.json").root().list("points").stream()
                    .map(Point::of)
                    .toList();

    List<Point> list() {
        return all;
    }

    /// Those that this move asks for, in their order.
    List<Point> asked(Move move) {
        return all.stream().filter(point -> point.isAsked(move)).toList();
    }
}
