package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.packet.PacketException;

/// Puts finished files in their place all together: written beside the target first, moved when every one is sound.
final class Delivery implements AutoCloseable {
    private final Path target;
    private final List<Path> beside = new ArrayList<>();

    private Delivery(Path target) {
        this.target = target;
    }

    static Delivery to(Path target) {
        var absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new PacketException(
                    target + " is a folder; name a file to write, such as " + target.resolve("filing.pdf"));
        }
        try {
            Files.createDirectories(absolute.getParent());
        } catch (IOException e) {
            throw new PacketException("The folder " + absolute.getParent() + " can't be made.", e);
        }
        return new Delivery(absolute);
    }

    /// A new name beside the target to write the next volume to.
    Path next() {
        var path = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + beside.size());
        beside.add(path);
        return path;
    }

    /// Moves every file to its name and clears away volumes of an earlier, longer filing.
    List<Path> hand() {
        List<Path> names = names(beside.size());
        try {
            for (int i = 0; i < names.size(); i++) {
                move(beside.get(i), names.get(i));
            }
            beside.clear();
            clearEarlier(names);
        } catch (IOException e) {
            throw new PacketException("The finished filing can't be moved to " + target + ".", e);
        }
        return names;
    }

    /// Removes what was written and not handed over.
    @Override
    public void close() {
        for (Path left : beside) {
            try {
                Files.deleteIfExists(left);
            } catch (IOException e) {
                throw new PacketException("An unfinished file is left at " + left + ".", e);
            }
        }
    }

    private List<Path> names(int volumes) {
        if (volumes == 1) {
            return List.of(target);
        }
        List<Path> names = new ArrayList<>();
        for (int part = 1; part <= volumes; part++) {
            names.add(name(part));
        }
        return names;
    }

    /// The names that the court's portal asks for (rule ECAS-05): `filing_Part1.pdf`.
    private Path name(int part) {
        var name = target.getFileName().toString();
        int dot = name.toLowerCase(Locale.ROOT).lastIndexOf(".pdf");
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return target.resolveSibling(stem + "_Part" + part + (dot > 0 ? name.substring(dot) : ""));
    }

    /// A filing that no longer is split leaves no parts behind, nor the other way round.
    private void clearEarlier(List<Path> names) throws IOException {
        if (!names.contains(target)) {
            Files.deleteIfExists(target);
        }
        int part = names.contains(target) ? 1 : names.size() + 1;
        while (Files.deleteIfExists(name(part))) {
            part++;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
