package org.safeconduct.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One address with one method, from the framework's own table.
record Route(RequestMappingInfo mapping, HandlerMethod handler, String address, RequestMethod method) {
    static List<Route> all(RequestMappingHandlerMapping table) {
        return table.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::address).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(address -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> new Route(mapping, handler, address, method)));
    }

    @Nullable
    Admits admits() {
        return handler.getMethodAnnotation(Admits.class);
    }

    Duty duty() {
        var admits = admits();
        if (admits == null) {
            throw new AssertionError("nobody may call " + this);
        }
        return admits.value();
    }

    boolean namesCase() {
        return address.contains("{caseId}");
    }

    boolean isPage() {
        return !address.startsWith("/api/");
    }

    /// A request for it about that case; whatever else the address asks for is made up.
    MockMvcRequestBuilder request(MockMvcTester pages, UUID caseId) {
        return request(pages, Map.of("caseId", caseId));
    }

    /// A request for it about those things, by the names that addresses give them; others are made up.
    MockMvcRequestBuilder request(MockMvcTester pages, Map<String, UUID> things) {
        var path = Pattern.compile("\\{([^}]*)}")
                .matcher(address)
                .replaceAll(name ->
                        things.getOrDefault(name.group(1), UUID.randomUUID()).toString());
        var request = pages.method(HttpMethod.valueOf(method.name())).uri(path);
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(request::contentType);
        mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .ifPresent(type -> request.header("Accept", type));
        return request;
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
