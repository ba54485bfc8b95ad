package org.safeconduct.app.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.reading.Readings;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes files out of a form into a case. One that cannot be taken keeps none of the others out.
@Component
class Reception {
    private final Items items;
    private final Readings readings;

    Reception(Items items, Readings readings) {
        this.items = items;
        this.readings = readings;
    }

    /// @param said about all of them
    List<Refusal> receive(UUID caseId, List<MultipartFile> files, Particulars said) {
        var chosen = files.stream().filter(file -> !isNone(file)).toList();
        var refused = new ArrayList<Refusal>();
        if (chosen.isEmpty()) {
            refused.add(new Refusal("", "evidence.refused.none"));
        }
        chosen.forEach(file -> receive(caseId, file, said).ifPresent(refused::add));
        return refused;
    }

    /// A field of files in which nothing was chosen sends one without name and content.
    private static boolean isNone(MultipartFile file) {
        return file.isEmpty() && name(file).isEmpty();
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private Optional<Refusal> receive(UUID caseId, MultipartFile file, Particulars said) {
        if (file.isEmpty()) {
            return Optional.of(new Refusal(name(file), "evidence.refused.empty"));
        }
        try (var content = file.getInputStream()) {
            var item = items.receive(caseId, Arrival.original(name(file), said), content);
            readings.ask(caseId, item.id());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
