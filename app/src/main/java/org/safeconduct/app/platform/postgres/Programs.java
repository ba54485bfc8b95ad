package org.safeconduct.app.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// PostgreSQL's own programs, as they lie unpacked in a folder named after their version.
record Programs(Path folder) {
    /// Unpacks once; a folder that bears the name is complete, because it gets the name last.
    static Programs unpackedIn(Path shelf) {
        String archive = archive();
        Path folder = shelf.resolve(version(archive));
        if (Files.isDirectory(folder)) {
            return new Programs(folder);
        }
        try (InputStream in = Objects.requireNonNull(Programs.class.getResourceAsStream(archive))) {
            Path part = Files.createTempDirectory(Files.createDirectories(shelf), "part");
            unpack(in, part);
            readable(part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            PrivateFile.settle(folder);
            return new Programs(folder);
        } catch (IOException e) {
            throw new CannotGoOn(
                    "The database programs cannot be unpacked into %s: is the disk full?".formatted(shelf), e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin", name);
    }

    /// The part of the version that tells which clusters these programs can read.
    String major() {
        return folder.getFileName().toString().replaceFirst("postgres-(\\d+).*", "$1");
    }

    private static String archive() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch", "").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        return "/postgres-%s-%s.txz".formatted(system, machine);
    }

    /// The jar that brings the archive is named after the version of the server.
    private static String version(String archive) {
        URL found = Programs.class.getResource(archive);
        if (found == null) {
            throw new CannotGoOn(
                    "This copy of Safeconduct brings no database for %s on %s. Use --database-url to name a"
                                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))
                            + " PostgreSQL server.");
        }
        String jar = found.getPath().replaceFirst("\\.jar!.*$", "");
        return "postgres" + jar.substring(jar.lastIndexOf('-'));
    }

    static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, folder);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = within(folder, folder.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            within(folder, target.resolveSibling(entry.getLinkName()), entry);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (isPlain(entry)) {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        } else {
            throw new IOException("an entry of a kind that has no place here: " + entry.getName());
        }
    }

    /// The archive's own question for a file is answered with yes for devices.
    private static boolean isPlain(TarArchiveEntry entry) {
        return entry.isFile()
                && !(entry.isLink() || entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO());
    }

    private static Path within(Path folder, Path target, TarArchiveEntry entry) throws IOException {
        Path plain = target.normalize();
        if (!plain.startsWith(folder)) {
            throw new IOException("an entry that leaves its folder: " + entry.getName());
        }
        return plain;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> all = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        all.add(PosixFilePermission.OWNER_WRITE);
        if ((mode & 0100) != 0) {
            all.add(PosixFilePermission.OWNER_EXECUTE);
            all.add(PosixFilePermission.GROUP_EXECUTE);
            all.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return all;
    }

    /// The account that the server runs as has to get in, whatever our umask says.
    private static void readable(Path part) throws IOException {
        try (Stream<Path> inside = Files.walk(part)) {
            for (Path folder : inside.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(folder, permissions(0100));
            }
        }
    }
}
