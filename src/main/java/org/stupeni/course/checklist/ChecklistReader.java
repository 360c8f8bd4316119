package org.stupeni.course.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.platform.CourseFiles;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.Documents;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** Reads the checklists of courses, and those that stand beside the courses, as {@code courses/README.md} describes them, and finds everything in them that breaks a rule. */
public final class ChecklistReader {

    private static final int LONGEST_MINUTES = 30;
    private static final int FEWEST_ITEMS = 8;
    private static final int MOST_ITEMS = 12;
    private static final int MOST_INDICATORS = 6;
    private static final int FEWEST_ANCHORS = 3;

    /** The highest level that is seen at the counter. */
    private static final int HIGHEST_WATCHED = 4;

    private final Framework framework;

    /** @param framework says which competencies and indicators there are */
    public ChecklistReader(Framework framework) {
        this.framework = framework;
    }

    /** @param root the folder of courses */
    public Documents<Checklist> read(Path root) {
        return Documents.read(root, CoursesFolder.CHECKLISTS, "checklist", this::checklist);
    }

    /** Reads one that lies in no folder. */
    public Documents<Checklist> read(String competency, String text) {
        return Documents.of(competency, text, this::checklist);
    }

    /**
     * Reads the checklist of a course, which is that of its competency.
     *
     * @param folder of the course
     * @return null if the course has none
     */
    public Checklist read(CourseFiles files, String folder, String competency) {
        Checklist own = null;
        Map<String, YamlDocument> found = files.documents(folder + "/" + CoursesFolder.CHECKLISTS, "checklist");
        for (Map.Entry<String, YamlDocument> file : found.entrySet()) {
            if (file.getKey().equals(competency)) {
                own = checklist(competency, file.getValue());
            } else {
                file.getValue()
                        .problem("a course has the checklist of its own competency, '" + competency + "', alone");
            }
        }
        return own;
    }

    private Checklist checklist(String id, YamlDocument file) {
        Optional<Competency> competency = framework.competency(id);
        if (competency.isEmpty()) {
            file.problem("the file is named after its competency, and the framework has no competency '" + id + "'");
        }
        Checklist checklist = new Checklist(
                id,
                file.local("title"),
                file.integer("minutes", 1, LONGEST_MINUTES),
                file.local("guide"),
                items(file, new OwnIndicators(framework, competency)));
        competency.ifPresent(own -> checkCoverage(file, own, checklist));
        file.noOtherKeys();
        return checklist;
    }

    private static List<ChecklistItem> items(YamlDocument file, OwnIndicators indicators) {
        List<ChecklistItem> items = new ArrayList<>();
        Distinct ids = new Distinct("the checklist", "item");
        for (YamlDocument place : file.list("items", FEWEST_ITEMS, MOST_ITEMS)) {
            ChecklistItem item = new ChecklistItem(
                    place.id("id"),
                    indicators.read(place, "the item", MOST_INDICATORS),
                    place.local("title"),
                    anchors(place));
            ids.check(place, "id", item.id());
            place.noOtherKeys();
            items.add(item);
        }
        return items;
    }

    private static Map<Integer, LocalText> anchors(YamlDocument item) {
        YamlDocument place = item.map("anchors");
        Map<Integer, LocalText> anchors = new TreeMap<>();
        int before = 0;
        for (String key : place.keys()) {
            int level = levelOf(key);
            if (level == 0) {
                place.at(key)
                        .ifPresent(anchor -> anchor.problem("an anchor is of a level from 1 to 5, not '" + key + "'"));
                continue;
            }
            if (level < before) {
                place.problem(key, "anchors stand in the order of their levels");
            }
            before = level;
            anchors.put(level, place.local(key));
        }
        int count = place.keys().size();
        if (count < FEWEST_ANCHORS) {
            place.problem("an item has anchors of 3 to 5 levels, here are " + count);
        }
        return anchors;
    }

    /** The level a key names, or 0. */
    private static int levelOf(String key) {
        return key.matches("[" + Framework.LOWEST + "-" + Framework.HIGHEST + "]") ? Integer.parseInt(key) : 0;
    }

    private static void checkCoverage(YamlDocument file, Competency competency, Checklist checklist) {
        Set<String> watched = checklist.items().stream()
                .flatMap(item -> item.indicators().stream())
                .collect(Collectors.toSet());
        competency.levels().stream()
                .filter(level -> level.level() <= HIGHEST_WATCHED)
                .map(Level::indicators)
                .flatMap(List::stream)
                .map(Indicator::id)
                .filter(indicator -> !watched.contains(indicator))
                .forEach(indicator -> file.problem(
                        "items",
                        "no item watches '" + indicator + "', as one must for every indicator of levels 2 to 4"));
    }
}
