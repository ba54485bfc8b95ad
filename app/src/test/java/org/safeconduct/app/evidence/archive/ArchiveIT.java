package org.safeconduct.app.evidence.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;

/// Files of a case on their way into the vault and out of it.
@AppTest
class ArchiveIT {
    private static final byte[] LETTER = "Дорогая Марина, не звони домой".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Archive archive;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Settings settings;

    private final Badge nora;
    private final Badge stranger;
    private final UUID caseId;

    ArchiveIT(@Autowired Office office) {
        nora = office.engage(Role.ATTORNEY);
        stranger = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @Test
    void gives_back_what_was_put_into_it() {
        var kept = keep();
        assertThat(bytes(kept)).isEqualTo(LETTER);
        assertThat(kept.bytes()).isEqualTo(LETTER.length);
    }

    @Test
    void nothing_in_the_data_folder_holds_the_words_in_the_clear() throws IOException {
        keep();
        try (Stream<Path> all = Files.walk(settings.data())) {
            assertThat(all.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("postgres"))
                            .filter(ArchiveIT::tellsTheLetter))
                    .isEmpty();
        }
    }

    @Test
    void the_ledger_has_the_reason_before_the_first_byte() {
        var kept = keep();
        var seen = new Event.Kind[1];
        Actor.as(
                nora.member(),
                () -> archive.give(caseId, kept.id(), Reason.EXPORTED, new ByteArrayOutputStream() {
                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        seen[0] = ledger.listOf(caseId.toString())
                                .getLast()
                                .event()
                                .kind();
                    }
                }));
        assertThat(seen[0]).isEqualTo(Event.Kind.EXPORTED);
    }

    @Test
    void an_altered_file_is_not_given_out() throws IOException {
        var kept = keep();
        var name = kept.receipt().object().hex();
        var place = settings.data().resolve("vault/objects/" + name.substring(0, 2) + "/" + name);
        var bytes = Files.readAllBytes(place);
        bytes[bytes.length - 1] ^= 1;
        Files.write(place, bytes);

        assertThatThrownBy(() -> bytes(kept)).isInstanceOf(NotWhole.class);
    }

    @Test
    void another_team_has_no_such_file() {
        var kept = keep();
        assertThatThrownBy(() -> Actor.as(stranger.member(), () -> archive.bytes(caseId, kept.id(), Reason.VIEWED)))
                .isInstanceOf(org.springframework.dao.EmptyResultDataAccessException.class);
    }

    private Kept keep() {
        return Actor.as(
                nora.member(),
                () -> archive.keep(caseId, Map.of("name", "letter.txt"), new ByteArrayInputStream(LETTER)));
    }

    private byte[] bytes(Kept kept) {
        return Actor.as(nora.member(), () -> archive.bytes(caseId, kept.id(), Reason.VIEWED));
    }

    private static boolean tellsTheLetter(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("не звони");
        } catch (IOException e) {
            return false;
        }
    }
}
