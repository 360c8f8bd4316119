package org.stupeni.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.harness.Build;
import org.stupeni.harness.Server;

/** A portal of its own with the demo's two years, on Derby as {@code mvn} starts it; people are named by their numbers. */
final class TwoYears implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What people of the past choose, who have never signed in. */
    private static final String PASSWORD = "correct-horse-battery";

    private final Server server =
            new Server("past", Build.war()).with("portal.demo", "true").with("portal.demo.past", "true");

    private final Map<String, Caller> callers = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** Starts it, and returns when the past is there. */
    static TwoYears pass() {
        TwoYears portal = new TwoYears();
        portal.server.start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!portal.log().contains("The demo has its past")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE + ": " + portal.server.tail());
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        return portal;
    }

    String address() {
        return server.address();
    }

    String log() {
        try {
            return Files.readString(server.log(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Caller anybody() {
        return Caller.anonymousAt(address());
    }

    /** A demo account. */
    Caller as(String account) {
        return callers.computeIfAbsent(account, name -> Caller.at(address(), name));
    }

    /** Somebody of the past, by a password that they choose through the link an administrator made. */
    Caller person(String number) {
        if (!callers.containsKey(number)) {
            String made = Forms.submitOf(as("admin"), "/admin/person?id=" + id(number), "password-link", "makeLink")
                    .body();
            String link = found(made, "(/new-password\\?link=[^<\"\\s]+)");
            Forms.submitOf(anybody(), link, "new-password", "choose", "fresh", PASSWORD);
            callers.put(number, Caller.at(address(), number, PASSWORD));
        }
        return callers.get(number);
    }

    String id(String number) {
        return ids.computeIfAbsent(
                number, name -> found(as("hr").get("/hr/people?words=" + name).body(), "/hr/person\\?id=(\\d+)"));
    }

    /** What this pattern finds first, in its first group. */
    static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        server.close();
    }
}
