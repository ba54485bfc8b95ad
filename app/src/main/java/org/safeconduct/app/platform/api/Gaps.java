package org.safeconduct.app.platform.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a body lacks of what its description calls required.
///
/// Both read the same annotations, so that what is called required is required, however deep it stands.
final class Gaps {
    private Gaps() {}

    /// Where something is missing, such as `client.family` or `exhibits[2].title`, in the order of the description.
    static List<String> in(Object body) {
        return below("", body).toList();
    }

    private static Stream<String> below(String path, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.of(path);
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).flatMap(part -> part(path, record, part));
            case List<?> list ->
                IntStream.range(0, list.size()).boxed().flatMap(i -> below(path + "[" + i + "]", list.get(i)));
            default -> Stream.empty();
        };
    }

    private static Stream<String> part(String path, Record whole, RecordComponent part) {
        var value = value(whole, part);
        var here = path.isEmpty() ? part.getName() : path + "." + part.getName();
        return value == null && Schemas.mayBeNull(part.getAnnotatedType()) ? Stream.empty() : below(here, value);
    }

    private static @Nullable Object value(Record whole, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
