package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A server of OpenSearch for all tests of a run, in a JVM with a class path of its own; it ends with the run. */
final class OpenSearchNode {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    // Tests run in two JVMs at once.
    private static final String NAME = "opensearch-" + ProcessHandle.current().pid();
    private static final Path LOG = TARGET.resolve(NAME + ".log");
    private static final String ADDRESS = start();

    private OpenSearchNode() {}

    /** Where it answers. */
    static String address() {
        return ADDRESS;
    }

    static OpenSearch server() {
        return new OpenSearch(ADDRESS, "", "");
    }

    private static String start() {
        try {
            int port = freePort();
            var data = TARGET.resolve(NAME);
            FileSystemUtils.deleteRecursively(data);
            var node = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            Files.readString(TARGET.resolve("opensearch.classpath")),
                            "src/test/opensearch/Node.java",
                            data.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                node.destroyForcibly().onExit().join();
                FileSystemUtils.deleteRecursively(data.toFile());
            }));
            var address = "http://127.0.0.1:" + port;
            // In this thread: another would wait until this class is there.
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> answers(node, address));
            return address;
        } catch (IOException failure) {
            throw new UncheckedIOException("OpenSearch does not start, see " + LOG, failure);
        }
    }

    private static boolean answers(Process node, String address) throws InterruptedException {
        if (!node.isAlive()) throw new IllegalStateException("OpenSearch has ended, see " + LOG);
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(address + "/_cluster/health?wait_for_status=yellow"))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
