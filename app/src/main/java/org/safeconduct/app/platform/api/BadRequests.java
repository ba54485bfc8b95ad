package org.safeconduct.app.platform.api;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Tells a program in a sentence what is wrong with what it sent, and where. Repeats nothing of the content.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadRequests {
    private final Words words;

    BadRequests(MessageSource texts) {
        this.words = new Words(texts, Locale.ENGLISH, ZoneOffset.UTC);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unread(HttpMessageNotReadableException fault) {
        return bad(
                switch (fault.getCause()) {
                    case JacksonException cause -> sentence(cause);
                    case WholeBodies.Incomplete _ -> String.valueOf(fault.getMessage());
                    case null, default -> "The body is empty. Send a JSON object.";
                });
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail unread(MethodArgumentTypeMismatchException fault) {
        return bad(fault.getName() + ": " + kind(fault.getRequiredType()));
    }

    @ExceptionHandler(Unfit.class)
    ProblemDetail unfit(Unfit fault) {
        return bad(fault.said(words));
    }

    @ExceptionHandler(Outrun.class)
    ResponseEntity<Outrun.Both> outrun(Outrun fault) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(fault.both());
    }

    /// The database is the last to ask, and does not say which part it minds.
    @ExceptionHandler(DataIntegrityViolationException.class)
    ProblemDetail unstored() {
        return bad("Nothing was stored: something named here is not part of this case, or out of range.");
    }

    private static ProblemDetail bad(String sentence) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, sentence);
    }

    private static String sentence(JacksonException cause) {
        var path = path(cause);
        return switch (cause) {
            case StreamReadException _ ->
                "This is not JSON: see line %d, column %d."
                        .formatted(
                                cause.getLocation().getLineNr(),
                                cause.getLocation().getColumnNr());
            case UnrecognizedPropertyException _ -> path + ": not known here. Is it misspelled?";
            case MismatchedInputException mismatch when !path.isEmpty() -> path + ": " + kind(mismatch.getTargetType());
            default ->
                path.isEmpty() ? "Send a JSON object." : path + ": not of the form that /api/openapi.json asks for.";
        };
    }

    private static String kind(@Nullable Class<?> wanted) {
        return wanted != null && wanted.isEnum()
                ? "one of "
                        + Arrays.stream(wanted.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + "."
                : "not of the kind that /api/openapi.json asks for.";
    }

    /// Such as `exhibits[2].title`.
    private static String path(JacksonException cause) {
        return cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
