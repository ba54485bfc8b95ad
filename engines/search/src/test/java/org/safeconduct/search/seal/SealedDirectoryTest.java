package org.safeconduct.search.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may do to the files of an index, and what becomes of it.
class SealedDirectoryTest {
    private static final int PAGE = PageCipher.PLAIN;
    private static final int CACHE = 64 * PAGE;

    @TempDir
    private Path folder;

    /// Each leaves `_0.cfs` other than it was written; the file has three pages and a bit.
    private enum Tampering {
        A_BIT_OF_THE_FIRST_PAGE {
            @Override
            void on(Path file) throws IOException {
                flip(file, Layout.HEAD + 5);
            }
        },
        A_BIT_OF_THE_LAST_PAGE {
            @Override
            void on(Path file) throws IOException {
                flip(file, (int) Files.size(file) - PageCipher.TAG - 3);
            }
        },
        A_BIT_OF_A_TAG {
            @Override
            void on(Path file) throws IOException {
                flip(file, (int) Layout.offset(1) - 1);
            }
        },
        A_BIT_OF_THE_SALT {
            @Override
            void on(Path file) throws IOException {
                flip(file, Layout.MAGIC.length + 3);
            }
        },
        A_BIT_OF_THE_FORMAT {
            @Override
            void on(Path file) throws IOException {
                flip(file, 0);
            }
        },
        CUT_BY_A_BYTE {
            @Override
            void on(Path file) throws IOException {
                cut(file, (int) Files.size(file) - 1);
            }
        },
        CUT_AT_THE_BORDER_OF_A_PAGE {
            @Override
            void on(Path file) throws IOException {
                cut(file, (int) Layout.offset(2));
            }
        },
        CUT_TO_ITS_HEAD {
            @Override
            void on(Path file) throws IOException {
                cut(file, Layout.HEAD);
            }
        },
        EMPTIED {
            @Override
            void on(Path file) throws IOException {
                cut(file, 0);
            }
        },
        LENGTHENED_BY_A_BYTE {
            @Override
            void on(Path file) throws IOException {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) + 1));
            }
        },
        LENGTHENED_BY_ITS_OWN_PAGE {
            @Override
            void on(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + PageCipher.SEALED);
                System.arraycopy(bytes, Layout.HEAD, longer, bytes.length, PageCipher.SEALED);
                Files.write(file, longer);
            }
        },
        TWO_PAGES_EXCHANGED {
            @Override
            void on(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                byte[] other = bytes.clone();
                System.arraycopy(bytes, (int) Layout.offset(0), other, (int) Layout.offset(1), PageCipher.SEALED);
                System.arraycopy(bytes, (int) Layout.offset(1), other, (int) Layout.offset(0), PageCipher.SEALED);
                Files.write(file, other);
            }
        },
        A_PAGE_OF_ANOTHER_FILE {
            @Override
            void on(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                byte[] other = Files.readAllBytes(file.resolveSibling("_1.cfs"));
                System.arraycopy(other, (int) Layout.offset(1), bytes, (int) Layout.offset(1), PageCipher.SEALED);
                Files.write(file, bytes);
            }
        },
        A_PAGE_THAT_STOOD_THERE_BEFORE {
            @Override
            void on(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                byte[] before = Files.readAllBytes(file.resolveSibling("before"));
                System.arraycopy(before, (int) Layout.offset(1), bytes, (int) Layout.offset(1), PageCipher.SEALED);
                Files.write(file, bytes);
            }
        },
        ANOTHER_FILE_UNDER_ITS_NAME {
            @Override
            void on(Path file) throws IOException {
                Files.write(file, Files.readAllBytes(file.resolveSibling("_1.cfs")));
            }
        };

        abstract void on(Path file) throws IOException;

        private static void flip(Path file, int at) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            bytes[at] ^= 1;
            Files.write(file, bytes);
        }

        private static void cut(Path file, int length) throws IOException {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void names_the_file_that_was_tampered_with(Tampering tampering) throws IOException {
        write("_0.cfs", content(1, 3 * PAGE + 100));
        Files.copy(folder.resolve("_0.cfs"), folder.resolve("before"));
        Files.delete(folder.resolve("_0.cfs"));
        write("_0.cfs", content(2, 3 * PAGE + 100));
        write("_1.cfs", content(3, 3 * PAGE + 100));
        tampering.on(folder.resolve("_0.cfs"));
        assertThatThrownBy(() -> read("_0.cfs"))
                .isInstanceOfSatisfying(
                        BrokenSealException.class,
                        broken -> assertThat(broken.file()).isEqualTo("_0.cfs"));
    }

    @Test
    void refuses_a_file_that_was_renamed_from_outside() throws IOException {
        write("_0.cfs", content(1, 100));
        Files.move(folder.resolve("_0.cfs"), folder.resolve("_7.cfs"));
        assertThatThrownBy(() -> read("_7.cfs")).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void refuses_another_key() throws IOException {
        write("_0.cfs", content(1, 100));
        try (var other = directory(new byte[IndexKey.SIZE])) {
            assertThatThrownBy(() -> other.openInput("_0.cfs", IOContext.DEFAULT))
                    .isInstanceOf(BrokenSealException.class);
        }
    }

    @Test
    void refuses_a_file_whose_writer_was_killed() throws IOException {
        try (var directory = directory();
                var output = directory.createOutput("_0.cfs", IOContext.DEFAULT)) {
            output.writeBytes(content(1, 2 * PAGE), 2 * PAGE);
            Files.copy(folder.resolve("_0.cfs"), folder.resolve("_1.cfs"));
        }
        assertThatThrownBy(() -> read("_1.cfs")).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void renames_by_sealing_anew() throws IOException {
        write("pending_segments_1", content(1, 5000));
        try (var directory = directory()) {
            directory.rename("pending_segments_1", "segments_1");
            assertThat(directory.listAll()).containsExactly("segments_1");
        }
        assertThat(read("segments_1")).isEqualTo(content(1, 5000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 100_000})
    void gives_back_what_was_written(int length) throws IOException {
        write("_0.cfs", content(1, length));
        assertThat(read("_0.cfs")).isEqualTo(content(1, length));
    }

    @Test
    void reads_numbers_across_the_border_of_a_page() throws IOException {
        byte[] content = content(1, 3 * PAGE);
        write("_0.cfs", content);
        try (var plain = new ByteBuffersDirectory();
                var directory = directory()) {
            try (var output = plain.createOutput("plain", IOContext.DEFAULT)) {
                output.writeBytes(content, content.length);
            }
            try (var sealed = directory.openInput("_0.cfs", IOContext.DEFAULT);
                    var open = plain.openInput("plain", IOContext.DEFAULT)) {
                for (int at = PAGE - 9; at < PAGE + 2; at++) {
                    sealed.seek(at);
                    open.seek(at);
                    assertThat(List.of(sealed.readLong(), sealed.readInt(), sealed.readShort()))
                            .isEqualTo(List.of(open.readLong(), open.readInt(), open.readShort()));
                }
            }
        }
    }

    @Test
    void seals_the_same_content_differently_each_time() throws IOException {
        var seen = new HashSet<String>();
        for (int round = 0; round < 20; round++) {
            write("_0.cfs", new byte[PAGE]);
            seen.add(new String(Files.readAllBytes(folder.resolve("_0.cfs")), StandardCharsets.ISO_8859_1));
            Files.delete(folder.resolve("_0.cfs"));
        }
        assertThat(seen).hasSize(20);
    }

    @Test
    void seals_files_that_are_made_for_a_moment() throws IOException {
        byte[] words = "arrested in Grozny".getBytes(StandardCharsets.UTF_8);
        try (var directory = directory();
                var output = directory.createTempOutput("_0", "sort", IOContext.DEFAULT)) {
            output.writeBytes(words, words.length);
        }
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("Grozny"));
        }
    }

    @Test
    void writes_a_file_once_only() throws IOException {
        write("_0.cfs", content(1, 10));
        assertThatThrownBy(() -> write("_0.cfs", content(1, 10)))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
    }

    private void write(String name, byte[] content) throws IOException {
        try (var directory = directory();
                var output = directory.createOutput(name, IOContext.DEFAULT)) {
            output.writeBytes(content, content.length);
        }
    }

    private byte[] read(String name) throws IOException {
        try (var directory = directory();
                var input = directory.openInput(name, IOContext.DEFAULT)) {
            byte[] content = new byte[(int) input.length()];
            input.readBytes(content, 0, content.length);
            return content;
        }
    }

    private SealedDirectory directory() throws IOException {
        byte[] secret = new byte[IndexKey.SIZE];
        Arrays.fill(secret, (byte) 7);
        return directory(secret);
    }

    private SealedDirectory directory(byte[] secret) throws IOException {
        return new SealedDirectory(new MMapDirectory(folder), IndexKey.of(secret), CACHE);
    }

    private static byte[] content(long seed, int length) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return content;
    }
}
