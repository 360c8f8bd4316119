package org.stupeni.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Ends the process with one sentence where a setting is wrong or the database refuses, before anything else of the portal runs.
 *
 * <p>The server keeps running when an application does not start, and would say why in a hundred lines. The persistence unit is the first of the portal
 * that the server brings up: this listener is called before it connects, ahead of CDI and of every startup bean.
 */
public class StartCheck extends SessionEventAdapter {

    private static final Logger LOG = Logger.getLogger("org.stupeni.Portal");

    /** How long the server's own shutdown may take before the process is ended without it. */
    private static final long PATIENCE_MILLIS = 5_000;

    @Override
    public void preLogin(SessionEvent event) {
        Map<String, String> settings = settings();
        SettingRules.problem(settings, System.getenv().keySet(), isClustered())
                .or(() -> DatabaseCheck.problem(settings))
                .ifPresent(StartCheck::end);
    }

    private static Map<String, String> settings() {
        Config config = ConfigProvider.getConfig();
        Map<String, String> settings = new HashMap<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("portal."))
                .forEach(name -> value(config, name).ifPresent(value -> settings.put(name, value)));
        SettingRules.names().forEach(name -> value(config, name).ifPresent(value -> settings.put(name, value)));
        return settings;
    }

    private static Optional<String> value(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    /** Whether other servers may work beside this one. */
    static boolean isClustered() {
        return System.getProperty("sun.java.command", "").contains("--clustermode");
    }

    /** Exits from a thread of its own: the server's shutdown waits for the deployment that this one is in the middle of. */
    static void end(String problem) {
        LOG.log(Level.SEVERE, "Stupeni does not start: {0}.", problem);
        Thread exit = new Thread(() -> System.exit(1), "exit");
        exit.setDaemon(true);
        exit.start();
        try {
            exit.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
