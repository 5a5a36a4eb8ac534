package org.scholarlycppcc.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the JDK and the system tell of a running house. */
record Jcmd(long pid) {
    /** Bytes that are in use once everything else was collected. */
    long liveHeap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var total = said(jcmd, String.valueOf(pid), "GC.class_histogram").getLast();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    /** Bytes of memory that the system gives the process. */
    long resident() throws IOException, InterruptedException {
        return 1024 * Long.parseLong(said("ps", "-o", "rss=", "-p", String.valueOf(pid)).getFirst().strip());
    }

    /** Milliseconds of all cores so far. */
    long cpu() {
        return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static List<String> said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var lines = output.lines().filter(it -> !it.isBlank()).toList();
            if (process.waitFor() != 0) throw new IllegalStateException(String.join("\n", lines));
            return lines;
        }
    }
}
