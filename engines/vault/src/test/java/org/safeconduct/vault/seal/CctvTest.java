package org.safeconduct.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// The hostile files of the age format, each with the fate it has to meet: the Community Cryptography Test Vectors
/// (`cctv-age` 0.2.0, free of conditions under 0BSD, CC0 and the Unlicense).
///
/// What we do not speak (armour, the hybrid recipient) has to be refused like everything else that is not ours.
class CctvTest {
    @Test
    void there_are_as_many_as_were_published() throws IOException {
        assertThat(vectors()).hasSize(143);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_file_meets_its_fate(Vector vector) {
        assertThat(vector.open(vector.file().length)).isEqualTo(vector.fate());
    }

    @ParameterizedTest
    @MethodSource("small")
    void a_file_meets_its_fate_when_it_is_read_in_drops(Vector vector) {
        assertThat(vector.open(3)).isEqualTo(vector.fate());
    }

    static Stream<Vector> small() throws IOException {
        return vectors().filter(vector -> vector.file().length < 10_000);
    }

    static Stream<Vector> vectors() throws IOException {
        var all = new ArrayList<Vector>();
        try (var zip = new ZipInputStream(Objects.requireNonNull(CctvTest.class.getResourceAsStream("cctv-age.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.add(Vector.of(entry.getName(), zip.readAllBytes()));
            }
        }
        return all.stream();
    }

    /// One file, what is said about it, and what it is to be opened with.
    private record Vector(String name, List<String> head, byte[] file) {
        static Vector of(String name, byte[] bytes) throws IOException {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            int blank = text.indexOf("\n\n");
            var head = List.of(text.substring(0, blank).split("\n"));
            var file = Arrays.copyOfRange(bytes, blank + 2, bytes.length);
            return new Vector(name, head, head.contains("compressed: zlib") ? inflated(file) : file);
        }

        Unsealed fate() {
            boolean ours = !head.contains("armored: yes") && !readers().isEmpty();
            if (!ours || !said("expect").contains("success")) {
                return new Unsealed.NotAuthentic();
            }
            var content = said("payload").getFirst();
            return new Unsealed.Authentic(new Digest(content), -1);
        }

        /// The answer, without the length: the vectors give a hash alone.
        Unsealed open(int most) {
            return readers().stream()
                    .map(reader -> Seal.open(drops(most), reader, new ByteArrayOutputStream()))
                    .filter(Unsealed.Authentic.class::isInstance)
                    .findFirst()
                    .map(found -> (Unsealed) new Unsealed.Authentic(((Unsealed.Authentic) found).content(), -1))
                    .orElse(new Unsealed.NotAuthentic());
        }

        private InputStream drops(int most) {
            return new ByteArrayInputStream(file) {
                @Override
                public int read(byte[] into, int from, int length) {
                    return super.read(into, from, Math.min(length, most));
                }
            };
        }

        private List<RecipientStanzaReader> readers() {
            return Stream.concat(
                            said("identity").stream()
                                    .map(Identity::find)
                                    .flatMap(Optional::stream)
                                    .map(Identity::reader),
                            said("passphrase").stream().map(words -> Passphrase.of(words.toCharArray())))
                    .toList();
        }

        private List<String> said(String what) {
            return head.stream()
                    .filter(line -> line.startsWith(what + ": "))
                    .map(line -> line.substring(what.length() + 2))
                    .toList();
        }

        private static byte[] inflated(byte[] file) throws IOException {
            try (var in = new InflaterInputStream(new ByteArrayInputStream(file))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
