package org.safeconduct.bench.app;

import java.util.List;
import java.util.Locale;

/// A page beside its bare query.
record Comparison(String name, Round page, Round bare) {
    static String table(List<Comparison> all) {
        var table = new StringBuilder("""
                | | page/s | p50 ms | p99 ms | bare/s | bare p50 ms | bare p99 ms | p99 / bare p99 |
                |---|---|---|---|---|---|---|---|
                """);
        all.forEach(each -> table.append(each.row()));
        return table.toString();
    }

    static String labour(List<Comparison> all) {
        var table = new StringBuilder("""
                | CPU ms of each page | application | database | the people's own | bare query: database | its people's own |
                |---|---|---|---|---|---|
                """);
        all.forEach(each -> table.append(each.labourRow()));
        return table.toString();
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %.1f | %,.0f | %.1f | %.1f | %.1f |%n",
                name,
                page.perSecond(),
                page.percentile(50),
                page.percentile(99),
                bare.perSecond(),
                bare.percentile(50),
                bare.percentile(99),
                page.percentile(99) / bare.percentile(99));
    }

    private String labourRow() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                page.each(page.labour().application()),
                page.each(page.labour().database()),
                page.each(page.labour().people()),
                bare.each(bare.labour().database()),
                bare.each(bare.labour().people()));
    }
}
