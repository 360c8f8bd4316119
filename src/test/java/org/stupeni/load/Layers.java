package org.stupeni.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the processor time of a saved answer goes, by samples of a flight recording.
 *
 * <p>A sample of a thread that serves a request belongs to the innermost of its frames that one of the layers names, with everything that was called from
 * there: statements, drivers and the pool go to the layer that asked. What no layer names is the server's own: connection, access rules.
 * Samples see Java alone: reading from and writing to sockets is not in them.
 */
final class Layers {

    /** What begins with this: the first that fits a frame names it. */
    private static final Map<String, List<String>> FRAMES = new LinkedHashMap<>();

    static {
        FRAMES.put(
                "login session",
                List.of(
                        "org.stupeni.identity.signin.LoginSessions.",
                        "org.stupeni.identity.web.PortalAuthentication.",
                        "org.stupeni.identity.web.LoginCookie.",
                        "org.stupeni.identity.web.Preferences."));
        FRAMES.put("attempt and its lock", List.of("org.stupeni.quiz.attempt.AttemptLock.take"));
        FRAMES.put("paper", List.of("org.stupeni.quiz.attempt.Papers."));
        FRAMES.put("log of the question", List.of("org.stupeni.quiz.attempt.Answers.log"));
        FRAMES.put(
                "insert",
                List.of(
                        "org.stupeni.quiz.attempt.Answer.",
                        "org.eclipse.persistence.internal.jpa.EntityManagerImpl.persist",
                        "org.eclipse.persistence.internal.sessions.UnitOfWorkImpl.issueSQLbeforeCompletion",
                        "org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork.issueSQLbeforeCompletion",
                        "org.stupeni.load.BareInsert."));
        FRAMES.put(
                "begin and commit",
                List.of("org.glassfish.cdi.transaction.", "com.sun.enterprise.transaction.", "com.sun.jts."));
        FRAMES.put("JSON in and out", List.of("org.stupeni.platform.web.JsonExchange.", "org.stupeni.platform.Json."));
        FRAMES.put("checks and receipt", List.of("org.stupeni.quiz."));
        FRAMES.put("filters", List.of("org.stupeni."));
        FRAMES.put(
                "HTTP and access rules",
                List.of("org.apache.catalina.", "org.glassfish.grizzly.", "org.glassfish.soteria."));
    }

    private Layers() {}

    /** One line a layer, in the order in which a request meets them, with its share of all samples. */
    static List<String> of(Path recording) throws IOException {
        Map<String, Integer> samples = new LinkedHashMap<>();
        FRAMES.keySet().forEach(layer -> samples.put(layer, 0));
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    layer(event.getStackTrace().getFrames(), samples);
                }
            }
        }
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
                .map(layer -> String.format("%-22s %3d %%", layer.getKey(), Math.round(100f * layer.getValue() / all)))
                .collect(Collectors.toList());
    }

    /** Jobs and threads of the server that serve nobody are in no layer. */
    private static void layer(List<RecordedFrame> frames, Map<String, Integer> samples) {
        boolean serves = frames.stream().anyMatch(frame -> named(frame).startsWith("org.glassfish.grizzly."));
        if (serves) {
            frames.stream()
                    .map(Layers::named)
                    .map(Layers::layer)
                    .filter(layer -> layer != null)
                    .findFirst()
                    .ifPresent(layer -> samples.merge(layer, 1, Integer::sum));
        }
    }

    private static String named(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String layer(String frame) {
        return FRAMES.entrySet().stream()
                .filter(layer -> layer.getValue().stream().anyMatch(frame::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
