package org.safeconduct.app.platform.listen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// One address and port, kept free for us until the web server takes them.
///
/// @param host the name that people open it by; passkeys are bound to it
/// @param held keeps others from the port while the rest of the program starts
public record Listening(InetAddress address, String host, Optional<Seal> seal, ServerSocket held)
        implements AutoCloseable {
    public static final int USUAL_PORT = 8480;
    private static final int NEIGHBOURS = 50;

    /// Looks whether the port can be had now.
    ///
    /// @param port empty for the usual one, or the next that is free; a port that was asked for is taken or refused
    public static Listening on(String address, Optional<Integer> port, Optional<String> host, Optional<Seal> seal) {
        InetAddress found = lookUp(address);
        if (!found.isLoopbackAddress() && seal.isEmpty()) {
            throw new CannotGoOn(
                    "Listening on %s would let cases cross the network in the clear. Give --certificate and"
                                    .formatted(address)
                            + " --key as PEM files, or leave --listen away to stay on this machine.");
        }
        ServerSocket held = port.map(wanted -> insist(found, wanted)).orElseGet(() -> nearest(found));
        return new Listening(found, host.orElseGet(() -> nameOf(found)), seal, held);
    }

    public int port() {
        return held.getLocalPort();
    }

    public URI home() {
        return URI.create("%s://%s:%d".formatted(seal.isPresent() ? "https" : "http", host, port()));
    }

    public boolean isUsualPort() {
        return port() == USUAL_PORT;
    }

    /// In the words of the web server.
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.address", address.getHostAddress());
        settings.put("server.port", port());
        settings.put("safeconduct.address", home().toString());
        seal.ifPresent(both -> {
            settings.putAll(both.settings());
            settings.put("server.servlet.session.cookie.secure", true);
        });
        return settings;
    }

    private static InetAddress lookUp(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new CannotGoOn("'%s' is not an address of this machine.".formatted(address), e);
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

    /// Lets go of the port, in the moment before the web server takes it.
    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new CannotGoOn("Port %d cannot be let go.".formatted(port()), e);
        }
    }

    private static ServerSocket insist(InetAddress address, int port) {
        if (port < 1 || port > 65_535) {
            throw new CannotGoOn("%d is not a port; ports go from 1 to 65535.".formatted(port));
        }
        return hold(address, port)
                .orElseThrow(() -> new CannotGoOn(
                        "Port %d is in use by another program, or not ours to take. Leave --port away to use one that is free."
                                .formatted(port)));
    }

    private static ServerSocket nearest(InetAddress address) {
        return IntStream.rangeClosed(USUAL_PORT, USUAL_PORT + NEIGHBOURS)
                .mapToObj(port -> hold(address, port))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new CannotGoOn("No port from %d to %d is free on %s. Name one with --port."
                        .formatted(USUAL_PORT, USUAL_PORT + NEIGHBOURS, address.getHostAddress())));
    }

    private static Optional<ServerSocket> hold(InetAddress address, int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, address));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
