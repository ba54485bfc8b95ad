package org.safeconduct.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that are whole or absent after a loss of power, and closed to other accounts.
public final class Disk {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Disk() {}

    /// Puts the bytes into the file or leaves it as it was. Answers when they are on the medium.
    public static void write(Path file, byte[] content) {
        try {
            createFolders(folderOf(file));
            var beside = Files.createTempFile(folderOf(file), ".new-", "");
            try {
                writeThrough(beside, content);
                moveInto(file, beside);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new VaultException("The file " + file.getFileName() + " cannot be written.", e);
        }
    }

    /// Renames within one file system and makes the new name last.
    public static void moveInto(Path file, Path beside) throws IOException {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folderOf(file));
    }

    /// Makes folders for this account alone; those that were there keep their rights.
    public static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(folderOf(folder));
        makeFolders(folder);
        syncFolder(folderOf(folder));
    }

    /// The same without waiting for the disk: whoever asks sees to it that they last.
    public static void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder, forOwnerOnly());
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new VaultException("The file " + file.getFileName() + " cannot be read.", e);
        }
    }

    /// The parent folder, which for a bare name is the one we work in.
    public static Path folderOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /// A new name is lost with the power unless its folder was forced too. Windows has no such call and needs
    /// none.
    public static void syncFolder(Path folder) throws IOException {
        if (POSIX) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
