package org.safeconduct.app.platform.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What an address names and the database does not show is not there, whatever the reason.
@ControllerAdvice
class Missing {
    @ExceptionHandler(EmptyResultDataAccessException.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
