package org.safeconduct.app.evidence.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Files for the reader's own disk. None is shown in the browser as it is, because what people send us may be a page
/// that acts.
@Component
public class Handout {
    private final Archive archive;
    private final Leaving leaving;

    Handout(Archive archive, Leaving leaving) {
        this.archive = archive;
        this.leaving = leaving;
    }

    /// Sends an original, or nothing where it is kept back on every route; that it leaves is in the ledger before its
    /// first byte does.
    ///
    /// @param name what the reader's disk will call it
    public void send(UUID caseId, UUID object, String name, HttpServletResponse response) throws IOException {
        leaving.askForSomeRoute(caseId, object);
        response.setContentType(
                name.endsWith(".pdf") ? MediaType.APPLICATION_PDF_VALUE : MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(archive.kept(caseId, object).bytes());
        var given = archive.give(caseId, object, Reason.EXPORTED, response.getOutputStream());
        if (given != Given.WHOLE) {
            response.reset();
        }
        Archive.refuseUnlessWhole(caseId, object, given);
    }
}
