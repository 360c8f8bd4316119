package org.stupeni.framework;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.Settings;

/** What the positions of the demo ask for: loaded where the demo is switched on and no position asks for anything yet. */
@Startup
@Singleton
@DependsOn({"DemoPeople", "FrameworkImport"})
public class DemoProfiles {

    @Inject
    Settings settings;

    @Inject
    Frameworks frameworks;

    @Inject
    PositionProfiles profiles;

    @Inject
    Positions positions;

    @PostConstruct
    void load() {
        if (!settings.demo()
                || frameworks.currentNumber() == 0
                || !profiles.all().isEmpty()) {
            return;
        }
        Map<String, Map<String, Integer>> wanted = wanted();
        positions.all(Language.RU).forEach(position -> {
            Map<String, Integer> levels = wanted.get(position.nameRu());
            if (levels != null) {
                profiles.require(position.id(), Map.of(), levels, null);
            }
        });
    }

    /** By the Russian name of the position. */
    private static Map<String, Map<String, Integer>> wanted() {
        List<String[]> lines = lines();
        String[] head = lines.get(0);
        Map<String, Map<String, Integer>> wanted = new TreeMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, Integer> levels = new TreeMap<>();
            for (int i = 1; i < line.length; i++) {
                levels.put(head[i], Integer.valueOf(line[i]));
            }
            wanted.put(line[0], levels);
        }
        return wanted;
    }

    private static List<String[]> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DemoProfiles.class.getResourceAsStream("/demo/positions.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
