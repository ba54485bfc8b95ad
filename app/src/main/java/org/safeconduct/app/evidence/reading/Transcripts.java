package org.safeconduct.app.evidence.reading;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.evidence.archive.NotWhole;
import org.safeconduct.app.evidence.archive.Reason;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Transcripts as sealed files. Nothing of them is in the database.
@Component
public class Transcripts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Archive archive;

    Transcripts(Archive archive) {
        this.archive = archive;
    }

    Kept keep(UUID caseId, Map<String, ?> facts, Transcript transcript) {
        return archive.derive(caseId, facts, new ByteArrayInputStream(JSON.writeValueAsBytes(transcript)));
    }

    /// Opens one for somebody who looks at it, which the ledger has first.
    public Transcript open(UUID caseId, UUID text) {
        return JSON.readValue(archive.bytes(caseId, text, Reason.VIEWED), Transcript.class);
    }

    /// Opens one to make something of it, such as an index, which the ledger has first.
    ///
    /// @return empty where it was altered, or is none: whoever works through many goes on with the next
    public Optional<Transcript> openForWork(UUID caseId, UUID text) {
        try {
            return Optional.ofNullable(JSON.readValue(archive.bytes(caseId, text, Reason.DERIVED), Transcript.class));
        } catch (NotWhole | JacksonException e) {
            return Optional.empty();
        }
    }
}
