package org.safeconduct.app.platform.api;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What programs may ask for: an OpenAPI 3.1 document of every route below `/api`.
@RestController
class ApiDescription {
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
        operation.put("description", "Duty: " + (admits == null ? "nobody" : admits.value()) + ".");
        Arrays.stream(method.getMethodParameters())
                .filter(each -> each.hasParameterAnnotation(RequestBody.class))
                .forEach(body -> operation.put(
                        "requestBody",
                        Map.of("required", true, "content", json(schemas.of(body.getGenericParameterType())))));
        return operation;
    }

    /// The thing within a case, or the cases themselves.
    private static String tag(String... steps) {
        return steps.length > 4 ? steps[4] : steps[2];
    }

    private static List<Map<String, Object>> parameters(HandlerMethod method, Schemas schemas) {
        var parameters = new ArrayList<Map<String, Object>>();
        for (MethodParameter each : method.getMethodParameters()) {
            each.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (each.hasParameterAnnotation(PathVariable.class)) {
                parameters.add(parameter(
                        String.valueOf(each.getParameterName()), "path", true, schemas.of(each.getParameterType())));
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
            String name, String place, boolean required, Map<String, Object> schema) {
        return Map.of("name", name, "in", place, "required", required, "schema", schema);
    }

    private static Map<String, Object> responses(HandlerMethod method, Schemas schemas) {
        var type = method.getReturnType().getGenericParameterType();
        var inner = type instanceof ParameterizedType wrapped && wrapped.getRawType() == ResponseEntity.class
                ? wrapped.getActualTypeArguments()[0]
                : type;
        var responses = new TreeMap<String, Object>();
        responses.put("200", Map.of("description", "What was asked for", "content", json(schemas.of(inner))));
        responses.put("401", Map.of("description", "No token, or one that has ended"));
        responses.put("403", Map.of("description", "The role or the token does not suffice"));
        responses.put("404", Map.of("description", "Not there, or not for you"));
        if (!inner.equals(type)) {
            responses.put(
                    "409",
                    Map.of("description", "Somebody was quicker: this is stored", "content", json(schemas.of(inner))));
        }
        return responses;
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }
}
