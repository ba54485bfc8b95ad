package org.safeconduct.app.platform.page;

/// What is left of a template when everything is taken out that is worked out when it is drawn: the markup as written.
final class Plain {
    private final String source;
    private final StringBuilder kept = new StringBuilder();
    private int at;

    private Plain(String source) {
        this.source = source;
    }

    static String of(String template) {
        return new Plain(template).read();
    }

    private String read() {
        while (at < source.length()) {
            step();
        }
        return kept.toString();
    }

    private void step() {
        if (stands("<%--")) {
            at = after("--%>");
        } else if (stands("${") || stands("!{")) {
            at = close(at + 1);
        } else if (stands("@import") || stands("@param")) {
            at = after("\n");
        } else if (stands("@template.")) {
            call();
        } else if (stands("@if(") || stands("@elseif(") || stands("@for(")) {
            at = close(source.indexOf('(', at));
        } else if (stands("@else") || stands("@end")) {
            at = word(at + 1);
        } else {
            kept.append(source.charAt(at++));
        }
    }

    /// Markup may be handed to another template, between backquotes.
    private void call() {
        int open = source.indexOf('(', at);
        int end = close(open);
        String handed = source.substring(open + 1, end - 1);
        int from = handed.indexOf("@`");
        while (from >= 0) {
            int to = handed.indexOf('`', from + 2);
            int last = handed.lastIndexOf('`');
            String inner = handed.substring(from + 2, isNested(handed, from, to) ? last : to);
            kept.append(of(inner));
            from = handed.indexOf("@`", from + 2 + inner.length());
        }
        at = end;
    }

    private static boolean isNested(String handed, int from, int to) {
        return handed.substring(from + 2, to).endsWith("@");
    }

    private boolean stands(String sign) {
        return source.startsWith(sign, at);
    }

    private int after(String sign) {
        int found = source.indexOf(sign, at);
        return found < 0 ? source.length() : found + sign.length();
    }

    private int word(int from) {
        int end = from;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Behind the bracket that closes the one at this place. What stands in quotation marks does not count.
    private int close(int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < source.length(); i++) {
            char sign = source.charAt(i);
            quoted = (sign == '"' && source.charAt(i - 1) != '\\') != quoted;
            depth += quoted ? 0 : "({".indexOf(sign) >= 0 ? 1 : ")}".indexOf(sign) >= 0 ? -1 : 0;
            if (depth == 0 && !quoted) {
                return i + 1;
            }
        }
        return source.length();
    }
}
