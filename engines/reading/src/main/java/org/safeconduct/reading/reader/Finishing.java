package org.safeconduct.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Sheet;
import org.safeconduct.reading.Page.Source;
import org.safeconduct.reading.Page.Text;
import org.safeconduct.reading.ReadingException;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.language.Identification;
import org.safeconduct.reading.likeness.Wording;

/// Makes pages of drafts: decides whose text counts, names the language, says why a person should look.
///
/// @param missing trained data that the case would need and that is not installed
record Finishing(Identification identification, List<String> missing) {
    /// Clean print reads at 90 and more.
    private static final int DOUBTFUL = 75;
    private static final int NONSENSE = 55;
    private static final int FEW_LETTERS = 20;
    private static final int SURE = 100;

    Page page(Draft draft) {
        var concerns = new ArrayList<Concern>();
        var recognised = recognised(draft, concerns);
        var text = text(draft.lines(), recognised);
        var seen = draft.seen();
        if (!seen.drawable()) {
            concerns.add(Sentences.notRead(draft.number()));
        } else if (seen.blank() && text.lines().isEmpty()) {
            concerns.add(Sentences.blank(draft.number()));
        }
        recognised.ifPresent(read -> doubts(draft, text, read, concerns));
        var turns = text.source() == Source.RECOGNISED
                ? recognised.map(Recognised::turns).orElse(0)
                : 0;
        return new Page(
                draft.number(),
                new Sheet(seen.width(), seen.height(), turns),
                text,
                seen.drawable()
                        ? Optional.of(new Fingerprint(seen.blank() ? 0 : seen.looks(), Wording.signature(text.words())))
                        : Optional.empty(),
                concerns);
    }

    private void doubts(Draft draft, Text text, Recognised read, List<Concern> concerns) {
        int page = draft.number();
        if (text.source() == Source.RECOGNISED && read.turns() != 0) {
            concerns.add(Sentences.turned(page, read.turns()));
        }
        boolean little = read.letters() < FEW_LETTERS || read.confidence() < NONSENSE;
        if (little && text.source() != Source.LAYER) {
            concerns.add(draft.seen().onPaper() ? Sentences.handwritten(page) : Sentences.picture(page));
        } else if (text.source() == Source.RECOGNISED && read.confidence() < DOUBTFUL) {
            concerns.add(Sentences.poorlyRead(page, read.confidence()));
        }
        missing.forEach(data -> concerns.add(Sentences.lettersMissing(page, data)));
    }

    /// What the file says counts for more than what a machine reads, unless that is more and read well.
    private Text text(List<Line> said, Optional<Recognised> recognised) {
        long letters = said.stream().mapToLong(line -> line.words().length()).sum();
        if (recognised.isPresent()
                && recognised.get().letters() > letters
                && (said.isEmpty() || recognised.get().confidence() >= DOUBTFUL)) {
            var read = recognised.get();
            return text(Source.RECOGNISED, read.confidence(), read.lines());
        }
        return said.isEmpty() ? text(Source.NONE, 0, said) : text(Source.LAYER, SURE, said);
    }

    private Text text(Source source, int confidence, List<Line> lines) {
        var words = new Text(source, confidence, Optional.empty(), lines).words();
        return new Text(source, confidence, identification.identify(words), lines);
    }

    private static Optional<Recognised> recognised(Draft draft, List<Concern> concerns) {
        var future = draft.recognised();
        if (future == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(future.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                concerns.add(Sentences.toolMissing(refusal, draft.number()));
                return Optional.empty();
            }
            throw new ReadingException("A page could not be given to the program that reads scans.", e);
        }
    }
}
