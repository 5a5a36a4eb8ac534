package org.scholarlycppcc.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged application while it is open, with demo people, at a port of its own. */
public final class House extends Run {
    private final URI address;

    private House(List<String> options, List<String> arguments, int port) throws IOException {
        super(Packaged.with(options, arguments));
        address = URI.create("http://localhost:" + port);
    }

    /** Opens it on a data folder, which gets the demo if it is empty, and waits until its door is open. */
    public static House open(Path data, String... settings) throws IOException, InterruptedException {
        Packaged.furnish(data);
        return open(Packaged.ARCHIVE, data, settings);
    }

    /** The same with other options for the JVM, on a folder as it is. */
    public static House open(List<String> options, Path data, String... settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var arguments =
                new ArrayList<>(List.of("--scholarly.demo=true", "--scholarly.data=" + data, "--server.port=" + port));
        arguments.addAll(List.of(settings));
        var house = new House(options, arguments, port);
        try {
            house.awaitLine(it -> it.contains(house.address.toString()));
            return house;
        } catch (IllegalStateException | InterruptedException notOpen) {
            house.close();
            throw notOpen;
        }
    }

    /** Where its door is. */
    public URI address() {
        return address;
    }

    /** A port that nobody uses at this moment. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
