package org.safeconduct.app.filing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.filing.manifest.CaseFolderReader;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// The papers of an invented case as evidence.
@AppTest
class SampleEvidenceIT {
    private static final Path ELOY = Path.of("..", "samples", "eloy");

    private final List<Item> items;

    SampleEvidenceIT(
            @Autowired Office office,
            @Autowired CaseFolderReader reader,
            @Autowired SampleEvidence evidence,
            @Autowired Items items) {
        var nora = office.engage(Role.ATTORNEY);
        UUID caseId = office.team(nora);
        this.items = Actor.as(nora.member(), () -> {
            reader.read(caseId, ELOY);
            evidence.describe(caseId, ELOY);
            return items.list(caseId);
        });
    }

    @Test
    void each_original_says_how_it_came_and_where_it_is() {
        assertThat(items.stream().filter(Item::isOriginal))
                .hasSizeGreaterThan(20)
                .filteredOn(item -> item.particulars().provenance().how() == ReceivedHow.UNKNOWN)
                .isEmpty();
    }

    @Test
    void a_date_keeps_its_words_and_its_bounds() {
        var told = item("result.json").particulars().date();
        assertThat(told.words()).isEqualTo("spring and summer, before he left");
        assertThat(told.earliest()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void a_translation_names_its_original() {
        assertThat(item("a1-declaration-en.docx").source())
                .isEqualTo(item("a1-declaration-ru.pdf").id());
    }

    private Item item(String name) {
        return items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
