package org.safeconduct.packet.preflight;

import static org.safeconduct.packet.preflight.Check.each;
import static org.safeconduct.packet.preflight.Check.once;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Filing;

/// Asks everything we know to ask of a filing before it goes to the court.
public final class Preflight {
    /// What was found in the files of a filing.
    ///
    /// @param papers by path, spelled as in the filing; a file that nobody took in yet is absent and not judged
    /// @param findings what the manifest's reader and the official forms said
    public record Evidence(Map<Path, Paper> papers, List<Finding> findings) {
        /// Nothing was looked at yet; only what the manifest says is checked.
        public static final Evidence NONE = new Evidence(Map.of(), List.of());
    }

    private static final List<Check> CHECKS = List.of(
            // what is in another language
            each(Translations::isThereATranslation),
            each(Translations::isThereACertificate),
            each(Certificates::isItSigned),
            each(Certificates::isItDated),
            each(Certificates::doesItNameItsTranslator),
            each(Certificates::canTheTranslatorBeReached),
            each(Certificates::doesItListTheDocument),
            each(Certificates::doesItsPaperNameTheDocument),
            each(Certificates::doesItsPaperSayWhatTheRuleAsks),
            each(Certificates::doesItsPaperGiveATelephone),
            each(Certificates::isItAboutTheSameLanguage),
            each(Translations::isTheDocumentInItsLanguage),
            each(Translations::isTheTranslationInEnglish),
            // what people sign
            each(Declarations::isItSigned),
            each(Declarations::isItDated),
            each(Interpretations::isThereACertificate),
            each(Interpretations::isItSigned),
            each(Interpretations::canTheInterpreterBeReached),
            each(Interpretations::doesItsPaperSayWhatTheRuleAsks),
            // how the other side receives its copy
            once(Serving::isThereACertificate),
            once(Serving::isItSigned),
            once(Serving::isItDated),
            once(Serving::isThereAnAddress),
            once(Serving::isTheOpponentServed),
            // what the cover says
            once(Cover::isThereATitle),
            once(Cover::isTheRepresentativeComplete),
            once(Cover::areJudgeAndHearingNamed),
            Cover::areANumbersDistinct,
            once(Detention::isTheFacilityNamed),
            once(Detention::doMarksAgreeWithCustody),
            once(Detention::doesCustodyAgreeWithItself),
            once(Detention::doesCustodyAgreeWithTheCourt),
            // what the contents list
            once(Listing::isThereAnExhibit),
            Listing::hasEveryExhibitATitle,
            each(Listing::hasTheDocumentATitle),
            Listing::areTitlesDistinct,
            // what the documents are
            each(Sources::doesAPublicationNameItsOrigin),
            each(Sources::isAConvictionCertified),
            // when it is filed
            once(Timing::isTheHearingAhead),
            once(Timing::isTheCourtsDateKnown),
            once(Timing::isItInTime),
            Timing::isNothingFromTheFuture,
            // what belongs to it
            once(Pieces::isThereAnApplicationForm),
            once(Pieces::isThereAProposedOrder),
            once(Pieces::isThereEvidence),
            once(Pieces::isThereAnAppearance),
            once(Pieces::isBondApart),
            once(Pieces::isThereAFeeReceipt),
            // how the pages look
            Sheets::areTheyLetterSize,
            Sheets::canTheyBeSearched,
            Sheets::doTheyKeepTheLimit,
            once(Sheets::isTheLimitWithinTheRule));

    private final Rulebook rules;

    private Preflight(Rulebook rules) {
        this.rules = rules;
    }

    public static Preflight of(Rulebook rules) {
        return new Preflight(rules);
    }

    /// Everything a person should know: what others found, then what the checks found, blocks before warnings before
    /// what is to be confirmed. The same rule speaks about one place once.
    public List<Finding> check(Filing filing, Evidence evidence) {
        var inspection = new Inspection(filing, evidence, rules);
        var told = Stream.concat(
                evidence.findings().stream(),
                evidence.papers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(paper -> paper.getValue().findings().stream()));
        var seen = new HashSet<String>();
        return Stream.concat(told, CHECKS.stream().flatMap(check -> check.ask(inspection)))
                .filter(finding -> seen.add(finding.rule() + finding.place() + finding.words()))
                .sorted(Comparator.comparing(Finding::level))
                .toList();
    }
}
