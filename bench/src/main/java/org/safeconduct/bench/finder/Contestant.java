package org.safeconduct.bench.finder;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Whoever can keep pages and find them again.
interface Contestant extends AutoCloseable {
    String name();

    void add(List<Sheet> pages) throws Exception;

    /// Called once when all pages are in.
    void ready() throws Exception;

    /// Who asks, from here on.
    void reader(Set<Integer> cases) throws Exception;

    /// The best twenty within what the reader may open, best first.
    List<Long> find(Ask ask) throws Exception;

    /// On the disk, pages included.
    long bytes() throws Exception;

    @Override
    void close() throws SQLException;
}
