package org.safeconduct.packet.intake.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.events.StartElement;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Makes an ODT harmless (OASIS OpenDocument 1.3).
final class OpenDocument {
    private static final Set<String> HYPERLINKS = Set.of("a", "bookmark");
    private static final Set<String> DROPPED = Set.of(
            "annotation", "annotation-end", "tracked-changes", "change", "change-start", "change-end", "scripts");
    private static final Set<String> ACTIVE = Set.of(
            "event-listeners",
            "dde-connection-decls",
            "dde-source",
            "plugin",
            "applet",
            "floating-frame",
            "object-ole");

    private OpenDocument() {}

    static Harmless clean(Bundle bundle, Path scratch, String name) throws UnreadableException, IOException {
        refuseEncrypted(bundle, name);
        var traces = new Traces();
        for (String part : bundle.names()) {
            if (part.startsWith("Basic/") || part.startsWith("Scripts/")) {
                traces.active();
                bundle.remove(part);
            } else if (part.endsWith(".xml") && !part.startsWith("META-INF/")) {
                bundle.replace(part, Markup.rewrite(bundle.part(part), new Editor(traces), name));
            }
        }
        Path file = scratch.resolve("document.odt");
        bundle.write(file);
        return new Harmless(file, traces);
    }

    private static void refuseEncrypted(Bundle bundle, String name) throws UnreadableException {
        String manifest = "META-INF/manifest.xml";
        if (bundle.has(manifest)
                && new String(bundle.part(manifest), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw OfficeRenderer.locked(name);
        }
    }

    private record Editor(Traces traces) implements Markup.Editor {
        @Override
        public Markup.Fate fate(StartElement element) {
            String name = element.getName().getLocalPart();
            switch (name) {
                case "annotation" -> traces.comment();
                case "changed-region" -> traces.change();
                case "tracked-changes" -> traces.change();
                case "hidden-text", "hidden-paragraph" -> traces.hidden();
                default -> {}
            }
            if (ACTIVE.contains(name)) {
                traces.active();
                return Markup.Fate.DROPPED;
            }
            return DROPPED.contains(name) ? Markup.Fate.DROPPED : Markup.Fate.KEPT;
        }

        @Override
        public StartElement edited(StartElement element) {
            String target = Events.value(element, "href");
            if (HYPERLINKS.contains(element.getName().getLocalPart()) || !leadsOut(target)) {
                return element;
            }
            traces.outside();
            return Events.withValues(
                    element, (name, value) -> name.getLocalPart().equals("href") ? "" : value);
        }

        /// Inside the package a reference is a plain path below it, or a fragment.
        private static boolean leadsOut(String target) {
            return target.contains(":") || target.contains("..") || target.startsWith("/") || target.startsWith("\\");
        }
    }
}
