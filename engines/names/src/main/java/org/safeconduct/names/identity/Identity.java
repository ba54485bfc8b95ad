package org.safeconduct.names.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.names.alike.Comparison;

/// What two records say together, with the evidence of each field that both have.
public sealed interface Identity {
    /// From here on one person is far likelier than two, even among many thousands.
    double ONE_PERSON = 18;

    /// From here on a person should look.
    double LIKELY = 8.5;

    double bits();

    List<Evidence> why();

    record OnePerson(double bits, List<Evidence> why) implements Identity {}

    /// To be looked at by somebody before anything is joined.
    record Likely(double bits, List<Evidence> why) implements Identity {}

    record TwoPeople(double bits, List<Evidence> why) implements Identity {}

    static Identity of(PersonRecord one, PersonRecord other) {
        var why = Stream.of(
                        Optional.of(names(one, other)),
                        said("birth", one.birth(), other.birth(), BirthDates::finding),
                        said("number", one.number(), other.number(), ANumbers::finding),
                        said("nationality", one.nationality(), other.nationality(), Nationalities::finding),
                        said("sex", one.sex(), other.sex(), (here, there) -> here == there ? "same" : "other"),
                        said("entry", one.entry(), other.entry(), EntryDates::finding))
                .flatMap(Optional::stream)
                .toList();
        double bits = why.stream().mapToDouble(Evidence::bits).sum();
        boolean slip = why.stream().anyMatch(Weights.SLIP::equals);
        if (bits >= ONE_PERSON && !slip) {
            return new OnePerson(bits, why);
        }
        return bits >= LIKELY ? new Likely(bits, why) : new TwoPeople(bits, why);
    }

    private static Evidence names(PersonRecord one, PersonRecord other) {
        return Weights.of(
                "name",
                switch (Comparison.of(one.name(), other.name())) {
                    case Comparison.Alike(double score, var _) -> score >= Weights.SAME_NAME ? "same" : "alike";
                    case Comparison.Doubtful _ -> "doubtful";
                    case Comparison.Different _ -> "different";
                });
    }

    private static <T> Optional<Evidence> said(String field, @Nullable T one, @Nullable T other, Finding<T> finding) {
        return one == null || other == null ? Optional.empty() : Optional.of(Weights.of(field, finding.of(one, other)));
    }

    /// What two statements of one field are to each other, in the words of `weights.tsv`.
    @FunctionalInterface
    interface Finding<T> {
        String of(T one, T other);
    }
}
