package org.safeconduct.packet.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/// Flattens elements set into each other so deeply that laying them out would exhaust the stack, or, for
/// tables, would double the work with every level. Of what lies deeper only the text stays.
final class Nesting {
    private static final int DEEPEST = 120;
    private static final int DEEPEST_TABLE = 7;

    private Nesting() {}

    static void limit(Element body) {
        var tooDeep = new ArrayList<Element>();
        body.filter(new Depth(tooDeep));
        tooDeep.forEach(element -> element.text(element.text()));
    }

    private static final class Depth implements NodeFilter {
        private final List<Element> tooDeep;
        private int tables;

        Depth(List<Element> tooDeep) {
            this.tooDeep = tooDeep;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            tables += element.nameIs("table") ? 1 : 0;
            if (depth < DEEPEST && tables <= DEEPEST_TABLE) {
                return FilterResult.CONTINUE;
            }
            tooDeep.add(element);
            return FilterResult.SKIP_CHILDREN;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            tables -= node.nameIs("table") ? 1 : 0;
            return FilterResult.CONTINUE;
        }
    }
}
