package org.stupeni.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One Payara Micro with a WAR, started as {@code mvn} starts it: same options, loopback only, a port of its own.
 *
 * <p>Everything it writes (database, log, unpacked runtime) lies in one folder below {@code target}. The folder is emptied once, when the server is
 * described; it may then be killed and started again on the same data and the same port.
 */
public final class Server implements AutoCloseable {

    /** Two boots at once took 82 s on a busy machine with two cores; a loaded one may be slower still. */
    private static final Duration PATIENCE = Duration.ofSeconds(420);

    private static final int TAIL = 60;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Path folder;
    private final Path war;
    private final int port;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private Process process;

    /**
     * Describes a server; nothing runs yet.
     *
     * @param name of its folder below {@code target}
     * @param war what it serves, or null for the bare server
     */
    public Server(String name, Path war) {
        this.folder = Build.emptyFolder(name);
        this.war = war;
        this.port = freePort();
        with("user.timezone", "UTC");
        with("derby.stream.error.file", folder.resolve("derby.log").toString());
        with("portal.db.name", folder.resolve("portal").toString());
        with("portal.data", folder.toString());
        // What is tested is never the slowness of a hash; who wants the real one sets it again.
        with("portal.password.rounds", "1024");
        // Who tests that a decision can be taken back sets a term; for everybody else the certificate is there at once.
        with("portal.decision.undo", "0");
        with("portal.courses", Build.basedir().resolve("courses").toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Sets a system property of the server, before it starts. */
    public Server with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    /** Starts the server and returns when the sign-in page answers. */
    public Server start() {
        launch();
        awaitReady();
        return this;
    }

    private void launch() {
        try {
            Files.createDirectories(folder.resolve("tmp"));
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power cut would: no shutdown hook of it runs. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    /** Asks the process to end and waits until it has. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Seconds of processor that the process has used so far. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    /** What a flight recorder of the JDK sees of the process meanwhile. */
    public Path records(Runnable work) throws IOException {
        Path recording = folder.resolve("recording.jfr");
        jcmd("JFR.configure", "stackdepth=512");
        jcmd("JFR.start", "name=tests", "settings=profile");
        work.run();
        jcmd("JFR.dump", "name=tests", "filename=" + recording);
        jcmd("JFR.stop", "name=tests");
        return recording;
    }

    private void jcmd(String... command) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        words.add(String.valueOf(pid()));
        words.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("jcmd.log").toFile()))
                .start();
        try {
            if (jcmd.waitFor() != 0) {
                throw new IOException("No " + String.join(" ", words) + ": see jcmd.log in " + folder);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    public int port() {
        return port;
    }

    /** {@code http://127.0.0.1:<port>}, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Path folder() {
        return folder;
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    /** The end of the log: what a failed test shows. */
    public String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Build.serverFlags());
        command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", Build.server().toString()));
        command.addAll(List.of("--port", String.valueOf(port)));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        Path options = Build.basedir().resolve("src/main/server");
        command.addAll(
                List.of("--logproperties", options.resolve("console.properties").toString()));
        command.addAll(List.of(
                "--prebootcommandfile", options.resolve("loopback.preboot").toString()));
        if (war != null) {
            command.add(war.toString());
        }
        return command;
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean again = true;
        while (!answers()) {
            if (!process.isAlive() && hasStumbled() && again) {
                again = false;
                launch();
            }
            if (!process.isAlive()) {
                throw failure("ended while starting");
            }
            if (hasFailedToDeploy()) {
                throw failure("did not deploy the portal");
            }
            if (System.nanoTime() > end) {
                throw failure("was not ready after " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
    }

    private IllegalStateException failure(String what) {
        kill();
        return new IllegalStateException("The server " + what + ". The end of " + log() + ":\n" + tail());
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 || war == null;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The server's own service locator stumbles over itself once in hundreds of starts, before it comes to the portal. */
    private boolean hasStumbled() {
        return tail().contains("ConcurrentModificationException");
    }

    private boolean hasFailedToDeploy() {
        return tail().contains("Exception while loading the app");
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
