package org.safeconduct.app.browser;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.app.platform.page.Page;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Every address that answers with a page, as the controllers declare it.
final class Routes {
    /// Answers with a page or, to programs, with a problem.
    static final String FAILURE = "/error";

    private Routes() {}

    static List<String> pages() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var declared = scan.findCandidateComponents("org.safeconduct.app").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods())
                        .filter(method -> Page.class.isAssignableFrom(method.getReturnType()))
                        .flatMap(method -> addresses(controller, method)));
        return Stream.concat(declared, Stream.of(FAILURE)).distinct().sorted().toList();
    }

    private static Stream<String> addresses(Class<?> controller, Method method) {
        var mapping = find(method);
        if (mapping.isEmpty() || !List.of(mapping.get().method()).contains(RequestMethod.GET)) {
            return Stream.empty();
        }
        var below = paths(mapping.get());
        return find(controller).map(Routes::paths).orElse(List.of("")).stream()
                .flatMap(above -> below.stream().map(path -> above + path));
    }

    private static Optional<RequestMapping> find(java.lang.reflect.AnnotatedElement element) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
    }

    private static List<String> paths(RequestMapping mapping) {
        return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }
}
