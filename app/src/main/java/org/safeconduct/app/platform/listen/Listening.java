package org.safeconduct.app.platform.listen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.app.platform.folder.CannotStart;

/// One address and port, free a moment ago.
///
/// @param host the name that people open it by; passkeys are bound to it
public record Listening(InetAddress address, int port, String host, Optional<Seal> seal) {
    public static final int USUAL_PORT = 8480;
    private static final int NEIGHBOURS = 50;

    /// Looks whether the port can be had now.
    ///
    /// @param port empty for the usual one, or the next that is free; a port that was asked for is taken or refused
    public static Listening on(String address, Optional<Integer> port, Optional<String> host, Optional<Seal> seal) {
        InetAddress found = lookUp(address);
        if (!found.isLoopbackAddress() && seal.isEmpty()) {
            throw new CannotStart(
                    "Listening on %s would let cases cross the network in the clear. Give --certificate and"
                                    .formatted(address)
                            + " --key as PEM files, or leave --listen away to stay on this machine.");
        }
        int free = port.map(wanted -> insist(found, wanted)).orElseGet(() -> nearest(found));
        return new Listening(found, free, host.orElseGet(() -> nameOf(found)), seal);
    }

    public URI home() {
        return URI.create("%s://%s:%d".formatted(seal.isPresent() ? "https" : "http", host, port));
    }

    public boolean isUsualPort() {
        return port == USUAL_PORT;
    }

    /// In the words of the web server.
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.address", address.getHostAddress());
        settings.put("server.port", port);
        settings.put("safeconduct.address", home().toString());
        seal.ifPresent(both -> {
            settings.put("server.ssl.certificate", both.certificate().toUri().toString());
            settings.put(
                    "server.ssl.certificate-private-key", both.key().toUri().toString());
            settings.put("server.servlet.session.cookie.secure", true);
        });
        return settings;
    }

    private static InetAddress lookUp(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new CannotStart("'%s' is not an address of this machine.".formatted(address), e);
        }
    }

    private static String nameOf(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return "localhost";
        }
        try {
            return address.isAnyLocalAddress() ? InetAddress.getLocalHost().getHostName() : address.getHostName();
        } catch (UnknownHostException _) {
            return address.getHostAddress();
        }
    }

    private static int insist(InetAddress address, int port) {
        if (port < 1 || port > 65_535) {
            throw new CannotStart("%d is not a port; ports go from 1 to 65535.".formatted(port));
        }
        if (isTaken(address, port)) {
            throw new CannotStart(
                    "Port %d is in use by another program, or not ours to take. Leave --port away to use one"
                                    .formatted(port)
                            + " that is free.");
        }
        return port;
    }

    private static int nearest(InetAddress address) {
        int port = USUAL_PORT;
        while (isTaken(address, port)) {
            if (++port > USUAL_PORT + NEIGHBOURS) {
                throw new CannotStart("No port from %d to %d is free on %s. Name one with --port."
                        .formatted(USUAL_PORT, port - 1, address.getHostAddress()));
            }
        }
        return port;
    }

    private static boolean isTaken(InetAddress address, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
