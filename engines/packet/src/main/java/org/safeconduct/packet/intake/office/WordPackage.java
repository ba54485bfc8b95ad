package org.safeconduct.packet.intake.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.events.StartElement;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Makes a DOCX harmless (ECMA-376: parts tied together by relationships).
final class WordPackage {
    /// The last word of a relationship type that brings programs, foreign content or comments.
    private static final Set<String> ACTIVE = Set.of(
            "vbaProject", "oleObject", "package", "control", "activeXControlBinary", "aFChunk", "attachedToolbars");

    private static final Set<String> ASIDE =
            Set.of("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people");

    private WordPackage() {}

    /// @param traces what was seen before, to which is added what is seen now
    static Harmless clean(Bundle bundle, Path scratch, String name, Traces traces)
            throws UnreadableException, IOException {
        for (String part : bundle.names()) {
            if (part.endsWith(".rels")) {
                bundle.replace(part, Markup.rewrite(bundle.part(part), new Relationships(traces), name));
            } else if (part.endsWith("comments.xml")) {
                count(bundle.part(part), traces, name);
                bundle.remove(part);
            } else if (part.endsWith(".xml") && !part.startsWith("[")) {
                byte[] content = bundle.part(part);
                var instructions = new FieldReader();
                Markup.rewrite(content, instructions, name);
                bundle.replace(part, Markup.rewrite(content, new WordEditor(instructions.reachingOut(), traces), name));
            }
        }
        Path file = scratch.resolve("document.docx");
        bundle.write(file);
        return new Harmless(file, traces);
    }

    private static void count(byte[] comments, Traces traces, String name) throws UnreadableException {
        Markup.rewrite(
                comments,
                element -> {
                    if (element.getName().getLocalPart().equals("comment")) {
                        traces.comment();
                    }
                    return Markup.Fate.KEPT;
                },
                name);
    }

    private record Relationships(Traces traces) implements Markup.Editor {
        @Override
        public Markup.Fate fate(StartElement element) {
            if (!element.getName().getLocalPart().equals("Relationship")) {
                return Markup.Fate.KEPT;
            }
            String type = Events.value(element, "Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            if (ACTIVE.contains(kind)) {
                traces.active();
                return Markup.Fate.DROPPED;
            }
            return ASIDE.contains(kind) || leadsOut(element, kind) ? Markup.Fate.DROPPED : Markup.Fate.KEPT;
        }

        /// A hyperlink leads out only when somebody clicks it.
        private boolean leadsOut(StartElement element, String kind) {
            String target = Events.value(element, "Target");
            boolean outside = Events.value(element, "TargetMode").equalsIgnoreCase("External")
                    || target.contains(":")
                    || target.startsWith("//")
                    || target.startsWith("\\");
            if (!outside || kind.equals("hyperlink")) {
                return false;
            }
            // Half of all letters name the template of the computer they were written on; nothing of it is missed.
            if (!kind.equals("attachedTemplate")) {
                traces.outside();
            }
            return true;
        }
    }
}
