package org.safeconduct.vault.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Java's cipher and key agreement and those of BoringSSL, each opening what the other sealed.
class ChannelsTest {
    private static final Channels JAVA = Channels.JAVA;
    private static final Channels FASTEST = Channels.FASTEST;

    private final Identity identity = Identity.make();

    private byte[] sealed(Channels by, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var stream = new SealingStream(
                by.sealing(
                        new Drain(out), List.of(by.writer(identity.recipient().key()))),
                1 << 16)) {
            stream.write(content);
        }
        return out.toByteArray();
    }

    private byte[] opened(Channels by, byte[] sealed) throws Exception {
        var in = by.opening(
                new Spring(new ByteArrayInputStream(sealed)),
                by.reader(new String(identity.secret(), US_ASCII).strip()));
        return java.nio.channels.Channels.newInputStream(in).readAllBytes();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "65535", "65536", "65537", "131072", "1000000"})
    void what_one_seals_the_other_opens(int length) throws Exception {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        assertThat(opened(JAVA, sealed(FASTEST, content))).isEqualTo(content);
        assertThat(opened(FASTEST, sealed(JAVA, content))).isEqualTo(content);
    }

    @Test
    void on_this_machine_the_faster_one_can_be_loaded() {
        assertThat(FASTEST).isNotEqualTo(JAVA);
    }
}
