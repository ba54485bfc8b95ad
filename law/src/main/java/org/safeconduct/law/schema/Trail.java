package org.safeconduct.law.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.networknt.schema.JsonNodePath;
import java.util.ArrayList;
import java.util.List;

/// The way from the top of a file to one value; list places are counted from 0 inside and from 1 in words.
record Trail(List<Object> steps) {
    static final Trail TOP = new Trail(List.of());

    static Trail of(JsonNodePath path) {
        var steps = new ArrayList<Object>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(path.getElement(i));
        }
        return new Trail(List.copyOf(steps));
    }

    Trail then(Object step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Trail(List.copyOf(longer));
    }

    JsonPointer pointer() {
        var pointer = JsonPointer.empty();
        for (var step : steps) {
            pointer = step instanceof Integer place ? pointer.appendIndex(place) : pointer.appendProperty("" + step);
        }
        return pointer;
    }

    String words() {
        var words = steps.stream().map(step -> step instanceof Integer place ? "" + (place + 1) : "" + step);
        return String.join(" → ", words.toList());
    }
}
