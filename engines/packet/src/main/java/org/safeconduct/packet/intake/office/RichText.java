package org.safeconduct.packet.intake.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes an RTF harmless by leaving out whole groups (Rich Text Format 1.9.1): embedded objects, templates
/// and the instructions of fields that reach out.
final class RichText {
    private static final Pattern WORD =
            Pattern.compile("\\\\(?:([a-zA-Z]{1,32})(-?\\d{0,10}) ?|'[0-9a-fA-F]{2}|[^a-zA-Z])", Pattern.DOTALL);
    private static final Set<String> ACTIVE =
            Set.of("objdata", "objclass", "objname", "template", "datastore", "xmlopen");

    private final String rtf;
    private final Traces traces;
    private final StringBuilder kept;

    /// One open group and where its copy begins.
    private static final class Group {
        final int start;
        boolean dropped;
        boolean instruction;
        int deleted = -1;

        Group(int start) {
            this.start = start;
        }
    }

    private RichText(String rtf, Traces traces) {
        this.rtf = rtf;
        this.traces = traces;
        this.kept = new StringBuilder(rtf.length());
    }

    static Harmless clean(Path source, Path scratch) throws IOException {
        var traces = new Traces();
        String rtf = Files.readString(source, StandardCharsets.ISO_8859_1);
        Path file = scratch.resolve("document.rtf");
        Files.writeString(file, new RichText(rtf, traces).cleaned(), StandardCharsets.ISO_8859_1);
        return new Harmless(file, traces);
    }

    private String cleaned() {
        Deque<Group> open = new ArrayDeque<>();
        Matcher word = WORD.matcher(rtf);
        int at = 0;
        while (at < rtf.length()) {
            char character = rtf.charAt(at);
            if (character == '\\' && word.find(at) && word.start() == at) {
                judge(open.peek(), word);
                kept.append(endsDeletion(word) ? "" : word.group());
                at = skipBinary(word);
            } else {
                braces(open, character);
                at++;
            }
        }
        while (!open.isEmpty()) {
            close(open.pop());
        }
        return kept.toString();
    }

    private void braces(Deque<Group> open, char character) {
        if (character == '{') {
            open.push(new Group(kept.length()));
        }
        kept.append(character);
        if (character == '}' && !open.isEmpty()) {
            close(open.pop());
        }
    }

    private void judge(@Nullable Group group, Matcher word) {
        String name = word.group(1);
        if (group == null || name == null) {
            return;
        }
        if (ACTIVE.contains(name)) {
            traces.active();
            group.dropped = true;
        }
        group.instruction |= name.equals("fldinst");
        if (name.equals("deleted")) {
            deletion(group, word);
        }
    }

    /// Word puts a deleted passage in a group of its own. LibreOffice knows only that form, and would take the
    /// end of a passage without one for the end of the whole group; such a passage gets a group here.
    private void deletion(Group group, Matcher word) {
        if (!endsDeletion(word)) {
            group.deleted = kept.length();
        } else if (group.deleted >= 0) {
            kept.insert(group.deleted, '{').append('}');
            group.deleted = -1;
        }
    }

    private static boolean endsDeletion(Matcher word) {
        return "deleted".equals(word.group(1)) && "0".equals(word.group(2));
    }

    /// What follows `\bin` is bytes, in which braces mean nothing; it is never text and is left out.
    private int skipBinary(Matcher word) {
        if (!"bin".equals(word.group(1)) || word.group(2).isEmpty()) {
            return word.end();
        }
        kept.setLength(kept.length() - word.group().length());
        long length = Math.max(0, Long.parseLong(word.group(2)));
        return (int) Math.min(rtf.length(), word.end() + length);
    }

    private void close(Group group) {
        if (group.instruction && Fields.reachesOut(plain(kept.substring(group.start)))) {
            traces.outside();
            group.dropped = true;
        }
        if (group.dropped) {
            kept.setLength(group.start);
        }
    }

    /// The letters of an instruction without the braces and control words that may be strewn between them.
    private static String plain(String group) {
        Matcher letters = Pattern.compile("\\\\'([0-9a-fA-F]{2})").matcher(group);
        String spelled = letters.replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return spelled.replaceAll("\\\\u(\\d{1,5}) ?\\??", " U ")
                .replaceAll("\\\\[a-zA-Z]+-?\\d* ?", "")
                .replaceAll("[{}\\r\\n]", "")
                .replace("\\*", " ");
    }
}
