package org.safeconduct.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.app.platform.Unavailable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// What the database does not show is not there, and what it does not take was asked wrongly, whatever the reason.
@ControllerAdvice
class Refusals {
    @ExceptionHandler(EmptyResultDataAccessException.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /// The reader is told what is away, and that it comes back; see [ErrorPage].
    @ExceptionHandler(Unavailable.class)
    void putOff(HttpServletRequest request, HttpServletResponse response, Unavailable fault) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            request.setAttribute(ErrorPage.AWAY, fault);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /// Files were sent in a way that cannot be read, or none where some belong.
    @ExceptionHandler(MultipartException.class)
    void refuseFiles(HttpServletResponse response, MultipartException fault) throws IOException {
        var tooLarge = fault instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }

    /// What the database itself refuses to store was not checked before: forms do, programs may not.
    @ExceptionHandler(DataIntegrityViolationException.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
