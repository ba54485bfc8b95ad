package org.safeconduct.vault.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.safeconduct.vault.Digest;

/// Hashes by file name, in the form that `sha256sum -c` reads.
final class Lists {
    static final String PAYLOAD = "manifest-sha256.txt";
    static final String TAGS = "tagmanifest-sha256.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private Lists() {}

    static byte[] write(Path root, Collection<String> names) throws IOException {
        var list = new StringBuilder();
        for (String name : names) {
            list.append(hash(root.resolve(name))).append("  ").append(name).append('\n');
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Empty where a line is no such line or a name comes twice.
    static Optional<SortedMap<String, Digest>> read(byte[] list) {
        var found = new TreeMap<String, Digest>();
        for (String line : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
            var parts = LINE.matcher(line);
            boolean last = line.isEmpty();
            if (!last && (!parts.matches() || found.put(parts.group(2), new Digest(parts.group(1))) != null)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    static Digest hash(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), Digest.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Digest.of(((DigestInputStream) in).getMessageDigest().digest());
        }
    }
}
