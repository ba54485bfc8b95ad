package org.safeconduct.app.calendar.house;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.app.casefile.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks every room for work without a day.
@Component
public class LooseEnds {
    private final List<LooseEndSource> sources;

    LooseEnds(List<LooseEndSource> sources) {
        this.sources = sources;
    }

    /// What is open in these cases, by case and in the order of their names.
    @Transactional(readOnly = true)
    public Map<CaseFile, List<LooseEnd>> list(Collection<CaseFile> files) {
        Map<UUID, CaseFile> byId = files.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return sources.stream()
                .flatMap(source -> source.list(byId.keySet()).stream())
                .sorted(LooseEnd.SOONEST_FIRST)
                .collect(Collectors.groupingBy(
                        looseEnd -> Objects.requireNonNull(byId.get(looseEnd.caseId())),
                        () -> new TreeMap<>(Comparator.comparing(CaseFile::name).thenComparing(CaseFile::id)),
                        Collectors.toList()));
    }
}
