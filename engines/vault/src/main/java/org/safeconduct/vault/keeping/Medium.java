package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The file system that a folder lies on, made to take everything that was written to it, at one go: `syncfs` of
/// Linux.
///
/// It tells of every write that failed since this was opened, so it has to be opened before the first one. Linux tells
/// since 5.8, and of the file systems below it is known to.
final class Medium implements AutoCloseable {
    private static final Set<String> TRUSTED = Set.of("ext4", "xfs", "btrfs");
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final int READ_ONLY = 0;

    private final int descriptor;

    private Medium(int descriptor) {
        this.descriptor = descriptor;
    }

    /// Empty where each file has to be forced by itself.
    static Optional<Medium> of(Path folder) throws IOException {
        if (!isTrusted(System.getProperty("os.name"), System.getProperty("os.version"))
                || !TRUSTED.contains(Files.getFileStore(folder).type())) {
            return Optional.empty();
        }
        int descriptor = open(folder);
        return descriptor < 0 ? Optional.empty() : Optional.of(new Medium(descriptor));
    }

    static boolean isTrusted(String system, String version) {
        var found = VERSION.matcher(version);
        if (!system.equals("Linux") || !found.matches()) {
            return false;
        }
        int major = Integer.parseInt(found.group(1));
        return major > 5 || (major == 5 && Integer.parseInt(found.group(2)) >= 8);
    }

    /// Answers when everything that was written before is on the medium.
    void force() throws IOException {
        if (call(Libc.SYNCFS, descriptor) != 0) {
            throw new IOException("the disk did not take what was written to it");
        }
    }

    @Override
    public void close() throws IOException {
        if (call(Libc.CLOSE, descriptor) != 0) {
            throw new IOException("the folder cannot be closed");
        }
    }

    private static int open(Path folder) {
        try (var arena = Arena.ofConfined()) {
            var name = arena.allocateFrom(folder.toAbsolutePath().toString(), StandardCharsets.UTF_8);
            return (int) Libc.OPEN.invokeExact(name, READ_ONLY);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int call(MethodHandle function, int descriptor) {
        try {
            return (int) function.invokeExact(descriptor);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Looked up where there is a Linux, and nowhere else.
    private static final class Libc {
        static final MethodHandle OPEN = find(
                "open",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                Linker.Option.firstVariadicArg(2));
        static final MethodHandle SYNCFS =
                find("syncfs", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        static final MethodHandle CLOSE =
                find("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

        @SuppressWarnings("restricted")
        private static MethodHandle find(String name, FunctionDescriptor shape, Linker.Option... options) {
            var linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape, options);
        }
    }
}
