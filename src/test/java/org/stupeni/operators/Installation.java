package org.stupeni.operators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.stupeni.harness.Build;

/** The portal as an operator installs it: the files of the image in a folder, started by {@code docker/start}, in production and without demo. */
final class Installation implements AutoCloseable {

    private static final Path DOCKER = Build.basedir().resolve("docker");
    private static final Duration PATIENCE = Duration.ofSeconds(420);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private final int port = freePort();
    private Process process;
    private int operated;

    /** @param name of its folder below {@code target} */
    Installation(String name) {
        folder = Build.emptyFolder(name);
        Path home = folder.resolve("home");
        try {
            Files.createDirectories(home);
            Path options = Build.basedir().resolve("src/main/server");
            Files.createSymbolicLink(home.resolve("stupeni.war"), Build.war());
            Files.createSymbolicLink(home.resolve("payara-micro.jar"), Build.server());
            Files.createSymbolicLink(home.resolve("server.preboot"), options.resolve("loopback.preboot"));
            Files.createSymbolicLink(home.resolve("log.properties"), options.resolve("console.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with("STUPENI_HOME", home.toString());
        with("STUPENI_LISTEN", "127.0.0.1");
        with("STUPENI_PORT", String.valueOf(port));
        with("JAVA_OPTIONS", String.join(" ", Build.serverFlags()));
        with("PORTAL_DATA", data().toString());
        // What Compose makes of a line of .env that is left empty.
        with("PORTAL_PROXIES", "");
        with("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path folder() {
        return folder;
    }

    /** Where the portal keeps what it writes. */
    Path data() {
        return folder.resolve("data");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Runs the start script; returns at once. */
    Installation launch() {
        process = run(folder.resolve("log"), DOCKER.resolve("start").toString());
        return this;
    }

    /** Starts the portal and waits until it says that it is ready. */
    Installation start() {
        launch();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() && hasStumbled()) {
                relaunch();
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The portal is not ready:\n" + log());
            }
            pause();
        }
        return this;
    }

    /** Runs {@code docker/backup} or {@code docker/restore} and gives its last line. */
    String operate(String script, Path argument) {
        Path said = folder.resolve(script + "-" + ++operated + ".log");
        int code = codeOf(run(said, DOCKER.resolve(script).toString(), argument.toString()), Duration.ofMinutes(2));
        String words = read(said).strip();
        if (code != 0) {
            throw new IllegalStateException(script + " ended with " + code + ":\n" + words + "\n" + log());
        }
        return words.substring(words.lastIndexOf('\n') + 1);
    }

    /** As pulling the plug. */
    void kill() {
        process.destroyForcibly();
        codeOf(process, PATIENCE);
    }

    /** Asks the portal to end, as Docker does, and tells its exit code. */
    int stop() {
        process.destroy();
        return exitCode();
    }

    int exitCode() {
        int code = codeOf(process, PATIENCE);
        return hasStumbled() ? relaunch().exitCode() : code;
    }

    private Installation relaunch() {
        try {
            Files.delete(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return launch();
    }

    /** The server's own service locator stumbles over itself once in hundreds of starts, before it comes to the portal: it is started again, as Docker does. */
    private boolean hasStumbled() {
        return log().contains("Startup service failed to start") && log().contains("ConcurrentModificationException");
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Everything the portal has said. */
    String log() {
        Path log = folder.resolve("log");
        return Files.exists(log) ? read(log) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private Process run(Path log, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static int codeOf(Process ending, Duration patience) {
        try {
            if (!ending.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                ending.destroyForcibly();
                throw new IllegalStateException("did not end in " + patience);
            }
            return ending.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
