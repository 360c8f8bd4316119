package org.stupeni.observation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Documents;
import org.stupeni.platform.YamlDocument;

/** Reads the calibration scenes of the folder of courses as {@code courses/README.md} describes them, and finds everything in them that breaks a rule. */
public final class SceneReader {

    private static final int FEWEST_ITEMS = 4;
    private static final int MOST_ITEMS = 6;
    private static final String NOT_OBSERVED = "not-observed";

    private final Framework framework;
    private final Optional<List<Checklist>> checklists;

    /**
     * @param framework says which competencies there are
     * @param checklists those without a problem
     */
    public SceneReader(Framework framework, List<Checklist> checklists) {
        this.framework = framework;
        this.checklists = Optional.of(List.copyOf(checklists));
    }

    /** Whatever the checklists have: another one may be in force any time. */
    public SceneReader(Framework framework) {
        this.framework = framework;
        this.checklists = Optional.empty();
    }

    /** @param root the folder of courses */
    public Documents<Scene> read(Path root) {
        return Documents.read(root, CoursesFolder.CALIBRATION, "scene", this::scene);
    }

    /** Reads one that lies in no folder yet. */
    public Documents<Scene> read(String id, String text) {
        return Documents.of(id, text, this::scene);
    }

    /** What is wrong with one that lies in no folder yet, by the place that it is about: see {@link YamlDocument#readPlaced}. */
    public Map<String, List<String>> placed(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        YamlDocument.readPlaced(
                        "",
                        text,
                        (place, problem) -> found.computeIfAbsent(place, none -> new ArrayList<>())
                                .add(problem.message()))
                .ifPresent(file -> scene("", file));
        return found;
    }

    private Scene scene(String id, YamlDocument file) {
        String competency = competency(file);
        Scene scene = new Scene(
                id,
                competency,
                file.local("title"),
                file.local("scene"),
                file.word("situation", Set.of("ordinary", "hard")).equals("hard") ? Situation.HARD : Situation.ORDINARY,
                key(file, competency));
        file.noOtherKeys();
        return scene;
    }

    private String competency(YamlDocument file) {
        String id = file.text("competency");
        Optional<Competency> competency = framework.competency(id);
        if (!id.isEmpty() && competency.isEmpty()) {
            file.problem("competency", "the framework has no competency '" + id + "'");
        }
        return competency.map(Competency::id).orElse("");
    }

    private Map<String, Scene.Expert> key(YamlDocument file, String competency) {
        Optional<Checklist> checklist = checklists.stream()
                .flatMap(List::stream)
                .filter(one -> one.competency().equals(competency))
                .findFirst();
        if (checklists.isPresent() && !competency.isEmpty() && checklist.isEmpty()) {
            file.problem("key", "the checklist of '" + competency + "' is missing or has problems of its own");
        }
        Map<String, Scene.Expert> key = new LinkedHashMap<>();
        YamlDocument place = file.map("key");
        for (String item : place.keys()) {
            YamlDocument expert = place.map(item);
            int level = level(expert);
            key.put(item, new Scene.Expert(level, expert.local("why")));
            expert.noOtherKeys();
            checklist.ifPresent(own -> check(place, own, item, level));
        }
        if (file.has("key") && (key.size() < FEWEST_ITEMS || key.size() > MOST_ITEMS)) {
            file.problem("key", "the key has " + FEWEST_ITEMS + " to " + MOST_ITEMS + " items, here are " + key.size());
        }
        return key;
    }

    private static int level(YamlDocument expert) {
        String level = expert.text("level");
        if (level.matches("[" + Framework.LOWEST + "-" + Framework.HIGHEST + "]")) {
            return Integer.parseInt(level);
        }
        if (!level.isEmpty() && !level.equals(NOT_OBSERVED)) {
            expert.problem("level", "a level is from 1 to 5 or 'not-observed', not '" + level + "'");
        }
        return Mark.NOT_OBSERVED;
    }

    private static void check(YamlDocument place, Checklist checklist, String id, int level) {
        Optional<ChecklistItem> item = checklist.item(id);
        if (item.isEmpty()) {
            place.problem(id, "the checklist of '" + checklist.competency() + "' has no item '" + id + "'");
        } else if (!item.get().takes(level)) {
            place.problem(id, "the item '" + id + "' has levels " + item.get().levels() + ", not " + level);
        }
    }
}
