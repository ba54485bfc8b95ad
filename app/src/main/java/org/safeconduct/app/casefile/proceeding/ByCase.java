package org.safeconduct.app.casefile.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/// Reads what many cases have in one table with one question.
final class ByCase {
    private ByCase() {}

    static <T> Supplier<Map<UUID, List<T>>> list(Inquiry inquiry, String table, Class<T> kind, Collection<UUID> cases) {
        return inquiry.askByCase(
                "select * from %s where case_id = any (?) order by id".formatted(table),
                cases,
                new SimplePropertyRowMapper<>(kind));
    }
}
