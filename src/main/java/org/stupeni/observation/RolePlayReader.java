package org.stupeni.observation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.OwnIndicators;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.Documents;
import org.stupeni.platform.YamlDocument;

/** Reads the role-plays of the folder of courses as {@code courses/README.md} describes them, and finds everything in them that breaks a rule. */
public final class RolePlayReader {

    private static final int SHORTEST_MINUTES = 3;
    private static final int LONGEST_MINUTES = 60;
    private static final int MOST_INDICATORS = 4;
    private static final int FEWEST_WATCHED = 2;
    private static final int MOST_WATCHED = 5;
    private static final int FEWEST_QUESTIONS = 2;
    private static final int MOST_QUESTIONS = 5;

    private final Framework framework;
    private final Optional<List<Checklist>> checklists;

    /**
     * @param framework says which competencies and indicators there are
     * @param checklists those without a problem
     */
    public RolePlayReader(Framework framework, List<Checklist> checklists) {
        this.framework = framework;
        this.checklists = Optional.of(List.copyOf(checklists));
    }

    /** Whatever the checklists have: another one may be in force any time. */
    public RolePlayReader(Framework framework) {
        this.framework = framework;
        this.checklists = Optional.empty();
    }

    /** @param root the folder of courses */
    public Documents<RolePlay> read(Path root) {
        return Documents.read(root, CoursesFolder.ROLE_PLAYS, "role-play", this::rolePlay);
    }

    /** Reads one that lies in no folder yet. */
    public Documents<RolePlay> read(String id, String text) {
        return Documents.of(id, text, this::rolePlay);
    }

    /** What is wrong with one that lies in no folder yet, by the place that it is about: see {@link YamlDocument#readPlaced}. */
    public Map<String, List<String>> placed(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        YamlDocument.readPlaced(
                        "",
                        text,
                        (place, problem) -> found.computeIfAbsent(place, none -> new ArrayList<>())
                                .add(problem.message()))
                .ifPresent(file -> rolePlay("", file));
        return found;
    }

    private RolePlay rolePlay(String id, YamlDocument file) {
        Optional<Competency> competency = competency(file);
        RolePlay rolePlay = new RolePlay(
                id,
                competency.map(Competency::id).orElse(""),
                file.integer("level", Framework.LOWEST + 1, Framework.HIGHEST),
                file.integer("minutes", SHORTEST_MINUTES, LONGEST_MINUTES),
                file.local("title"),
                new OwnIndicators(framework, competency).read(file, "the role-play", MOST_INDICATORS),
                file.local("situation"),
                seats(file.map("seats")),
                watch(file, competency),
                file.list("debrief", FEWEST_QUESTIONS, MOST_QUESTIONS).stream()
                        .map(YamlDocument::local)
                        .toList());
        file.noOtherKeys();
        return rolePlay;
    }

    private Optional<Competency> competency(YamlDocument file) {
        String id = file.text("competency");
        Optional<Competency> competency = framework.competency(id);
        if (!id.isEmpty() && competency.isEmpty()) {
            file.problem("competency", "the framework has no competency '" + id + "'");
        }
        return competency;
    }

    private static RolePlay.Seats seats(YamlDocument place) {
        RolePlay.Seats seats =
                new RolePlay.Seats(place.local("employee"), place.local("client"), place.local("observer"));
        place.noOtherKeys();
        return seats;
    }

    private List<String> watch(YamlDocument file, Optional<Competency> competency) {
        Optional<Checklist> checklist = competency.flatMap(own -> checklistOf(own.id()));
        if (checklists.isPresent() && competency.isPresent() && checklist.isEmpty()) {
            file.problem(
                    "watch", "the checklist of '" + competency.get().id() + "' is missing or has problems of its own");
        }
        List<String> watch = new ArrayList<>();
        Distinct ids = new Distinct("the role-play", "item to watch");
        for (YamlDocument item : file.list("watch", FEWEST_WATCHED, MOST_WATCHED)) {
            String id = item.value();
            ids.check(item, "watch", id);
            checklist
                    .filter(own -> !id.isEmpty() && own.item(id).isEmpty())
                    .ifPresent(own ->
                            item.problem("the checklist of '" + own.competency() + "' has no item '" + id + "'"));
            watch.add(id);
        }
        return watch;
    }

    private Optional<Checklist> checklistOf(String competency) {
        return checklists.stream()
                .flatMap(List::stream)
                .filter(checklist -> checklist.competency().equals(competency))
                .findFirst();
    }
}
