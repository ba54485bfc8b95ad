package org.safeconduct.app.platform.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.platform.folder.CannotGoOn;

class ListeningTest {
    private static final Optional<Integer> ANY = Optional.empty();

    @Test
    void this_machine_alone_is_opened_by_the_name_that_passkeys_accept() {
        try (var listening = Listening.on("127.0.0.1", ANY, Optional.empty(), Optional.empty())) {
            assertThat(listening.home()).hasScheme("http").hasHost("localhost").hasPort(listening.port());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void another_address_without_a_certificate_is_refused(String address) {
        assertThatThrownBy(() -> Listening.on(address, ANY, Optional.empty(), Optional.empty()))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("--certificate");
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_refused() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Optional.of(other.getLocalPort());
            assertThatThrownBy(() -> Listening.on("127.0.0.1", port, Optional.empty(), Optional.empty()))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void without_a_wish_each_start_gets_a_port_of_its_own() {
        try (var one = Listening.on("127.0.0.1", ANY, Optional.empty(), Optional.empty());
                var other = Listening.on("127.0.0.1", ANY, Optional.empty(), Optional.empty())) {
            assertThat(other.port()).isGreaterThan(one.port());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536})
    void what_is_no_port_is_refused(int port) {
        assertThatThrownBy(() -> Listening.on("127.0.0.1", Optional.of(port), Optional.empty(), Optional.empty()))
                .hasMessageContaining("is not a port");
    }
}
