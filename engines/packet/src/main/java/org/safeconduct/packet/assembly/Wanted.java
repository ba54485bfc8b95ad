package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FormRequest;
import org.safeconduct.packet.filing.Motion;

/// A file of the case folder that the filing calls for.
///
/// @param languages what it is written in, as far as the manifest says
/// @param document whose pages are chosen by number, or null where the whole file is filed
record Wanted(Path file, List<String> languages, @Nullable Document document) {
    private static final List<String> ENGLISH = List.of("en");

    /// Every file of a filing, in filing order, each once.
    static List<Wanted> of(Filing filing) {
        List<Wanted> all = new ArrayList<>();
        add(filing.motion(), all);
        filing.forms().forEach(form -> add(form, all));
        filing.exhibits().stream()
                .map(Exhibit::documents)
                .flatMap(List::stream)
                .forEach(document -> add(document, all));
        Map<Path, Wanted> once = new LinkedHashMap<>();
        all.forEach(wanted -> once.putIfAbsent(wanted.file(), wanted));
        return List.copyOf(once.values());
    }

    private static void add(@Nullable Motion motion, List<Wanted> all) {
        if (motion != null) {
            all.add(new Wanted(motion.paper(), ENGLISH, null));
        }
    }

    private static void add(FormRequest form, List<Wanted> all) {
        addEnglish(form.filled(), all);
    }

    private static void add(Document document, List<Wanted> all) {
        all.add(new Wanted(document.file(), List.of(document.language()), document.pages() == null ? null : document));
        var translation = document.translation();
        if (translation != null) {
            addEnglish(translation.file(), all);
            addEnglish(
                    translation.certificate() == null
                            ? null
                            : translation.certificate().file(),
                    all);
        }
        addEnglish(
                document.interpretation() == null
                        ? null
                        : document.interpretation().file(),
                all);
    }

    private static void addEnglish(@Nullable Path file, List<Wanted> all) {
        if (file != null) {
            all.add(new Wanted(file, ENGLISH, null));
        }
    }
}
