package org.safeconduct.app.platform.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What programs may ask for: an OpenAPI 3.1 document of every route below `/api`.
@RestController
class ApiDescription {
    private static final String BYTES = "application/octet-stream";

    private final RequestMappingHandlerMapping routes;

    ApiDescription(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @GetMapping("/api/openapi.json")
    @Admits(Duty.SIGNED_IN)
    Map<String, Object> show() {
        var schemas = new Schemas();
        var paths = new TreeMap<String, Map<String, Object>>();
        routes.getHandlerMethods()
                .forEach((route, method) -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> paths.computeIfAbsent(path, unseen -> new TreeMap<>())
                                .put(verb(route), operation(path, method, schemas))));
        return new TreeMap<>(Map.of(
                "openapi", "3.1.0",
                "info", Map.of("title", "Safeconduct", "version", "1"),
                "security", List.of(Map.of("token", List.of())),
                "paths", paths,
                "components",
                        Map.of(
                                "schemas",
                                schemas.named(),
                                "securitySchemes",
                                Map.of("token", Map.of("type", "http", "scheme", "bearer")))));
    }

    private static String verb(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().iterator().next().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> operation(String path, HandlerMethod method, Schemas schemas) {
        var operation = new TreeMap<String, Object>();
        operation.put(
                "operationId",
                method.getBeanType().getSimpleName() + "." + method.getMethod().getName());
        operation.put("tags", List.of(tag(path.split("/", -1))));
        operation.put("parameters", parameters(method, schemas));
        operation.put("responses", responses(method, schemas));
        var admits = method.getMethodAnnotation(Admits.class);
        operation.put(
                "description",
                "Duty: %s. Scope: %s.".formatted(admits == null ? "nobody" : admits.value(), scope(method)));
        Arrays.stream(method.getMethodParameters())
                .forEach(each -> body(each, schemas)
                        .ifPresent(
                                content -> operation.put("requestBody", Map.of("required", true, "content", content))));
        return operation;
    }

    private static String scope(HandlerMethod method) {
        return method.hasMethodAnnotation(GetMapping.class) ? "READ" : "WRITE";
    }

    private static Optional<Map<String, Object>> body(MethodParameter parameter, Schemas schemas) {
        if (parameter.getParameterType() == InputStream.class) {
            return Optional.of(Map.of(BYTES, Map.of()));
        }
        return parameter.hasParameterAnnotation(RequestBody.class)
                ? Optional.of(json(schemas.of(parameter.getGenericParameterType())))
                : Optional.empty();
    }

    /// The thing within a case, or the cases themselves.
    private static String tag(String... steps) {
        return steps.length > 4 ? steps[4] : steps[2];
    }

    private static List<Map<String, Object>> parameters(HandlerMethod method, Schemas schemas) {
        var parameters = new ArrayList<Map<String, Object>>();
        for (MethodParameter each : method.getMethodParameters()) {
            each.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            var asked = each.getParameterAnnotation(RequestParam.class);
            if (each.hasParameterAnnotation(PathVariable.class)) {
                parameters.add(parameter(each, "path", true, schemas));
            } else if (asked != null) {
                parameters.add(
                        parameter(each, "query", asked.defaultValue().equals(ValueConstants.DEFAULT_NONE), schemas));
            } else if (!each.hasParameterAnnotation(RequestBody.class)
                    && each.getParameterType().isRecord()) {
                for (var part : each.getParameterType().getRecordComponents()) {
                    parameters.add(parameter(part.getName(), "query", false, schemas.of(part.getGenericType())));
                }
            }
        }
        return parameters;
    }

    private static Map<String, Object> parameter(
            MethodParameter each, String place, boolean required, Schemas schemas) {
        return parameter(String.valueOf(each.getParameterName()), place, required, schemas.of(each.getParameterType()));
    }

    private static Map<String, Object> parameter(
            String name, String place, boolean required, Map<String, Object> schema) {
        return Map.of("name", name, "in", place, "required", required, "schema", schema);
    }

    private static Map<String, Object> responses(HandlerMethod method, Schemas schemas) {
        var responses = new TreeMap<String, Object>();
        responses.put(status(method), success(method, schemas));
        responses.put("400", Map.of("description", "What was sent cannot be taken; a sentence says why"));
        responses.put("401", Map.of("description", "No token, or one that has ended"));
        responses.put("403", Map.of("description", "The role or the token does not suffice"));
        responses.put("404", Map.of("description", "Not there, or not for you"));
        Arrays.stream(method.getMethodParameters())
                .filter(ApiDescription::isMadeToAVersion)
                .forEach(body -> responses.put("409", outrun(method, body, schemas)));
        return responses;
    }

    private static String status(HandlerMethod method) {
        var told = method.getMethodAnnotation(ResponseStatus.class);
        return String.valueOf((told == null ? HttpStatus.OK : told.value()).value());
    }

    private static Map<String, Object> success(HandlerMethod method, Schemas schemas) {
        var type = method.getReturnType().getGenericParameterType();
        if (type != void.class) {
            return Map.of("description", "What was asked for, as it is now", "content", json(schemas.of(type)));
        }
        return sendsFile(method)
                ? Map.of("description", "The file", "content", Map.of(BYTES, Map.of()))
                : Map.of("description", "Done");
    }

    private static boolean sendsFile(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(each -> each.getParameterType() == HttpServletResponse.class);
    }

    /// Whether somebody else may have been quicker.
    private static boolean isMadeToAVersion(MethodParameter body) {
        return body.hasParameterAnnotation(RequestBody.class)
                && Arrays.stream(body.getParameterType().getRecordComponents())
                        .anyMatch(part -> List.of("version", "revision").contains(part.getName()));
    }

    private static Map<String, Object> outrun(HandlerMethod method, MethodParameter body, Schemas schemas) {
        var both = Map.of(
                "stored", schemas.of(method.getReturnType().getGenericParameterType()),
                "sent", schemas.of(body.getGenericParameterType()));
        return Map.of(
                "description",
                "Somebody was quicker, and nothing was changed",
                "content",
                json(Map.of("type", "object", "properties", both, "required", List.of("stored", "sent"))));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }
}
