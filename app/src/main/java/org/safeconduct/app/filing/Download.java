package org.safeconduct.app.filing;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file for the reader's disk. It is never shown in the browser, because what people send us may be a page that acts.
final class Download {
    static final MediaType ANY = MediaType.APPLICATION_OCTET_STREAM;

    private Download() {}

    static ResponseEntity<Resource> of(Resource file, String name, MediaType kind) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(kind)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
