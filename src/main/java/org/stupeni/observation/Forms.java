package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistUse;

/**
 * What people are observed by: the checklists that courses brought, for other competencies those of the folder of courses as the start read them, and of the role-plays and
 * scenes that were published or lie in the folder those that watch what these checklists have.
 */
@ApplicationScoped
public class Forms implements ChecklistUse {

    /** Which courses there are is asked at every call: a version that is published on another node counts from then on. */
    @Inject
    Courses courses;

    @Inject
    PublishedPapers papers;

    private volatile Folder folder = new Folder(List.of(), List.of(), List.of());

    private record Folder(List<Checklist> checklists, List<RolePlay> rolePlays, List<Scene> scenes) {}

    /** Keeps what is sound in itself. Whether a checklist fits is asked at every call: which one is in force changes while the portal runs. */
    void keep(List<Checklist> checklists, List<RolePlay> rolePlays, List<Scene> scenes) {
        folder = new Folder(List.copyOf(checklists), List.copyOf(rolePlays), List.copyOf(scenes));
    }

    /** Those in force, by their competencies. Of two courses that brought one, what was published last counts. */
    public List<Checklist> checklists() {
        TreeMap<String, Checklist> inForce = new TreeMap<>();
        folder.checklists().forEach(checklist -> inForce.put(checklist.competency(), checklist));
        courses.latest().stream()
                .sorted(Comparator.comparingLong(PublishedCourse::versionId))
                .map(version -> version.course().checklist())
                .filter(Objects::nonNull)
                .forEach(checklist -> inForce.put(checklist.competency(), checklist));
        return List.copyOf(inForce.values());
    }

    public Optional<Checklist> checklist(String competency) {
        return of(competency, checklists());
    }

    @Override
    public Optional<Checklist> inForce(String competency) {
        return checklist(competency);
    }

    @Override
    public Optional<Checklist> besideCourses(String competency) {
        return of(competency, folder.checklists());
    }

    private static Optional<Checklist> of(String competency, List<Checklist> all) {
        return all.stream()
                .filter(checklist -> checklist.competency().equals(competency))
                .findFirst();
    }

    public List<RolePlay> rolePlays() {
        List<Checklist> inForce = checklists();
        return all(folder.rolePlays(), papers.rolePlays(), RolePlay::id).stream()
                .filter(play ->
                        of(play.competency(), inForce).filter(play::isWatchedBy).isPresent())
                .toList();
    }

    /** In the order of their ids. */
    private static <T> List<T> all(List<T> folder, PublishedPapers.Published<T> published, Function<T, String> id) {
        return Stream.concat(
                        folder.stream().filter(one -> !published.ids().contains(id.apply(one))),
                        published.inForce().stream())
                .sorted(Comparator.comparing(id))
                .toList();
    }

    /** The scenes of a competency, in the order of their ids. */
    public List<Scene> scenes(String competency) {
        return scenes().getOrDefault(competency, List.of());
    }

    /** The scenes of every competency that has a checklist, in the order of their ids. */
    public Map<String, List<Scene>> scenes() {
        List<Scene> all = every();
        return checklists().stream()
                .collect(Collectors.toMap(Checklist::competency, checklist -> ratedBy(checklist, all)));
    }

    private List<Scene> every() {
        return all(folder.scenes(), papers.scenes(), Scene::id);
    }

    private static List<Scene> ratedBy(Checklist checklist, List<Scene> scenes) {
        return scenes.stream()
                .filter(scene -> scene.competency().equals(checklist.competency()))
                .filter(scene -> scene.isRatedBy(checklist))
                .toList();
    }

    @Override
    public Lost lostBy(String competency, Checklist next) {
        List<Scene> left = next == null ? List.of() : ratedBy(next, every());
        return new Lost(
                rolePlays().stream()
                        .filter(play -> play.competency().equals(competency))
                        .filter(play -> next == null || !play.isWatchedBy(next))
                        .map(RolePlay::title)
                        .toList(),
                scenes(competency).stream()
                        .filter(scene -> !left.contains(scene))
                        .map(Scene::title)
                        .toList(),
                left.size(),
                Scene.FEWEST);
    }
}
