package org.safeconduct.app.platform.api;

import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Lets no body through that lacks something: no endpoint meets a null where none may be.
@ControllerAdvice(annotations = RestController.class)
class WholeBodies extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var gaps = Gaps.in(body);
        if (!gaps.isEmpty()) {
            throw new HttpMessageNotReadableException(
                    "Missing: %s.".formatted(String.join(", ", gaps)), new Incomplete(), message);
        }
        return body;
    }

    /// Marks a refusal whose words are our own.
    static final class Incomplete extends RuntimeException {}
}
