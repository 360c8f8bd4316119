package org.stupeni.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.stupeni.harness.Build;

/**
 * The system's Chromium, started once.
 *
 * <p>What the property {@code portal.chromium} or the environment variable {@code CHROMIUM} names is taken as it is. Else the build without windows is
 * looked for, which renders the same and takes a good part less of the processor; where root can install packages it is installed. Where it cannot be
 * had any Chromium on the path does, and where there is none one sentence says what to install.
 */
final class Chromium {

    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static Playwright playwright;
    private static Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setTimeout(120_000)
                            .setArgs(List.of(
                                    // Root has no sandbox.
                                    "--no-sandbox",
                                    // No page stays long enough for what the second compiler costs.
                                    "--js-flags=--no-opt",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Path executable() {
        return named().or(() -> onPath(WITHOUT_WINDOWS))
                .or(() -> install(WITHOUT_WINDOWS))
                .or(Chromium::withWindows)
                .or(() -> install(NAMES.get(0)))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium: install it (Debian: apt-get install chromium) or name another with -Dportal.chromium=/path."));
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty("portal.chromium"), System.getenv("CHROMIUM"))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> withWindows() {
        return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Installs a package of Debian and says where its program is; nothing where that is not possible. */
    private static Optional<Path> install(String name) {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(
                        Build.target().resolve("chromium.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = file.lock()) {
            if (onPath(name).isEmpty()) {
                run("apt-get", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20", "update");
                run("apt-get", "install", "-y", "--no-install-recommends", name);
            }
            return alone.isValid() ? onPath(name) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
