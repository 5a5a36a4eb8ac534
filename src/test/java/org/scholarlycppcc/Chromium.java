package org.scholarlycppcc;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The machine's own Chromium, or one that Playwright has downloaded before, driven by Playwright. */
public class Chromium implements AutoCloseable {
    // The one that never shows a window does the same with a fifth less of the processor.
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium");
    private static final List<String> DOWNLOADED = List.of("headless_shell", "chrome-headless-shell", "chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(
                        Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of),
                        USUAL.stream().map(Path::of),
                        downloaded())
                .flatMap(Function.identity())
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The journeys need a browser, and none was found at " + USUAL
                                + " or among Playwright's downloads in " + downloads()
                                + ". Install Chromium (apt-get install chromium) or set CHROMIUM to its path."));
    }

    // The newest first.
    private static Stream<Path> downloaded() {
        try (var files = Files.isDirectory(downloads()) ? Files.walk(downloads(), 4) : Stream.<Path>empty()) {
            return files
                    .filter(it -> DOWNLOADED.contains(it.getFileName().toString()))
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path downloads() {
        var chosen = System.getenv("PLAYWRIGHT_BROWSERS_PATH");
        return chosen == null ? Path.of(System.getProperty("user.home"), ".cache", "ms-playwright") : Path.of(chosen);
    }
}
