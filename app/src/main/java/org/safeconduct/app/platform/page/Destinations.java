package org.safeconduct.app.platform.page;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// All that the rooms have put up signposts for. Read from the route table, so that none leads nowhere.
@Component
final class Destinations implements SmartInitializingSingleton {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private List<Destination> all = List.of();

    Destinations(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        all = routes.stream()
                .flatMap(table -> table.getHandlerMethods().entrySet().stream())
                .filter(route -> route.getValue().hasMethodAnnotation(Signpost.class))
                .map(Destinations::destination)
                .sorted(comparingInt(Destination::order))
                .toList();
    }

    private static Destination destination(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        var signpost = requireNonNull(route.getValue().getMethodAnnotation(Signpost.class));
        var admits = requireNonNull(route.getValue().getMethodAnnotation(Admits.class));
        var address = route.getKey().getPatternValues().iterator().next();
        return new Destination(signpost.value(), address, admits.value(), signpost.place(), signpost.order());
    }

    List<Destination> openTo(Badge badge) {
        return all.stream().filter(each -> badge.may(each.duty())).toList();
    }
}
