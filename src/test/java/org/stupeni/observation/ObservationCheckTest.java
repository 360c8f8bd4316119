package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.observation.ObservationFolder.CHECKLIST;
import static org.stupeni.observation.ObservationFolder.FRAMEWORK;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.checklist.ChecklistUse;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.FolderAt;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.LogOf;

/** What a start says of checklists and role-plays. */
class ObservationCheckTest {

    @TempDir
    Path root;

    private final List<PublishedCourse> courses = new ArrayList<>();
    private final Forms forms = new Forms();
    private PublishedPapers.Published<RolePlay> rolePlays = new PublishedPapers.Published<>(Set.of(), List.of());
    private PublishedPapers.Published<Scene> scenes = new PublishedPapers.Published<>(Set.of(), List.of());

    @BeforeEach
    void courses() {
        forms.courses = new Courses() {
            @Override
            public List<PublishedCourse> latest() {
                return courses;
            }
        };
    }

    @BeforeEach
    void papers() {
        forms.papers = new PublishedPapers() {
            @Override
            public Published<RolePlay> rolePlays() {
                return rolePlays;
            }

            @Override
            public Published<Scene> scenes() {
                return scenes;
            }
        };
    }

    @Test
    void whatThePortalPublishedOrRetiredGoesBeforeTheFolder() {
        ObservationFolder.good(root);
        logOfAStart(1);
        RolePlay late = forms.rolePlays().get(0);
        Scene queue = forms.scenes("care").get(0);

        rolePlays = new PublishedPapers.Published<>(Set.of("late", "gone"), List.of());
        scenes = new PublishedPapers.Published<>(Set.of("queue"), List.of());

        assertThat(forms.rolePlays()).isEmpty();
        assertThat(forms.scenes("care")).isEmpty();

        rolePlays = new PublishedPapers.Published<>(Set.of("late"), List.of(late));
        scenes = new PublishedPapers.Published<>(Set.of("queue"), List.of(queue));
        assertThat(forms.rolePlays()).containsExactly(late);
        assertThat(forms.scenes("care")).containsExactly(queue);
        assertThat(forms.scenes("calm")).isEmpty();
    }

    @Test
    void nothingIsSaidOfGoodOnesOrOfNone() {
        assertThat(logOfAStart(1)).isEmpty();
        ObservationFolder.good(root);

        assertThat(logOfAStart(1)).isEmpty();
        assertThat(forms.checklist("care")).isPresent();
        assertThat(forms.checklist("calm")).isEmpty();
        assertThat(forms.scenes("care")).extracting(Scene::id).containsExactly("queue");
        assertThat(forms.rolePlays()).extracting(RolePlay::id).containsExactly("late");
    }

    @Test
    void problemsStandInTheLogWithFileAndLine() {
        ObservationFolder.good(root).replaceAll(CHECKLIST, "minutes: 2", "minutes: soon");

        assertThat(logOfAStart(1))
                .containsExactly(
                        "SEVERE Not to be used, checklists/care.yaml:2: 'minutes' must be a whole number from 1 to 30",
                        "WARNING Not used as long as the checklist in force is another, role-plays/late.yaml:11: the"
                                + " checklist of 'care' is missing or has problems of its own",
                        "WARNING Not used as long as the checklist in force is another, calibration/queue.yaml:6: the"
                                + " checklist of 'care' is missing or has problems of its own");
        assertThat(forms.scenes("care")).isEmpty();
        assertThat(forms.rolePlays()).isEmpty();
    }

    @Test
    void whatACourseBroughtComesBeforeTheFolder() {
        ObservationFolder.good(root);
        logOfAStart(1);
        Checklist ofFolder = forms.checklist("care").orElseThrow();
        Checklist other = of(ofFolder, ofFolder.items());
        courses.add(published(7, other));
        courses.add(published(3, of(ofFolder, List.of())));

        assertThat(logOfAStart(1))
                .containsExactly(
                        "WARNING The checklist of care beside the courses is not used: a course brought another one");
        assertThat(forms.checklists()).containsExactly(other);
        assertThat(forms.besideCourses("care")).contains(ofFolder);
        assertThat(forms.rolePlays()).hasSize(1);

        courses.clear();
        assertThat(forms.checklists()).containsExactly(ofFolder);
    }

    @Test
    void whatNamesItemsThatAreGoneIsNotUsed() {
        ObservationFolder.good(root);
        logOfAStart(1);
        Checklist ofFolder = forms.checklist("care").orElseThrow();
        Checklist without = of(
                ofFolder,
                ofFolder.items().stream()
                        .filter(item -> !item.id().equals("greets"))
                        .toList());
        assertThat(forms.lostBy("care", ofFolder).rolePlays()).isEmpty();
        assertThat(forms.lostBy("calm", null).scenes()).isEmpty();
        ChecklistUse.Lost lost = forms.lostBy("care", without);
        assertThat(lost.rolePlays()).extracting(LocalText::en).containsExactly("Late");
        assertThat(lost.scenes()).extracting(LocalText::en).containsExactly("A queue");
        assertThat(lost.scenesLeft()).isZero();

        courses.add(published(1, without));

        assertThat(forms.rolePlays()).isEmpty();
        assertThat(forms.scenes("care")).isEmpty();
    }

    @Test
    void whatComesBackIsUsedAgainWithoutAnotherStart() {
        ObservationFolder.good(root);
        logOfAStart(1);
        Checklist ofFolder = forms.checklist("care").orElseThrow();
        courses.add(published(1, of(ofFolder, List.of())));

        assertThat(logOfAStart(1))
                .contains("WARNING Not used as long as the checklist in force is another, role-plays/late.yaml:11: the"
                        + " checklist of 'care' has no item 'greets'")
                .allMatch(line -> line.startsWith("WARNING"));
        assertThat(forms.rolePlays()).isEmpty();
        assertThat(forms.scenes("care")).isEmpty();
        assertThat(forms.lostBy("care", ofFolder).scenesLeft())
                .as("by the checklist that would be in force")
                .isEqualTo(1);
        assertThat(forms.lostBy("care", ofFolder).scenes()).isEmpty();

        courses.add(published(2, ofFolder));
        assertThat(forms.rolePlays()).extracting(RolePlay::id).containsExactly("late");
        assertThat(forms.scenes("care")).extracting(Scene::id).containsExactly("queue");

        courses.clear();
        assertThat(forms.rolePlays()).hasSize(1);
        assertThat(forms.scenes("care")).hasSize(1);
    }

    private static Checklist of(Checklist like, List<ChecklistItem> items) {
        return new Checklist(like.competency(), like.title(), 5, like.guide(), items);
    }

    private static PublishedCourse published(long version, Checklist checklist) {
        LocalText no = new LocalText("", "");
        Course course = new Course("course-" + version, "care", no, no, no, false, List.of(), List.of(), List.of());
        return new PublishedCourse(version, 1, Instant.EPOCH, course.with(checklist));
    }

    @Test
    void withoutAFrameworkThereIsNothingToCheckAgainst() {
        ObservationFolder.good(root);

        assertThat(logOfAStart(0))
                .containsExactly("SEVERE No checklist is read: no framework was ever published that it could refer to");
    }

    private List<String> logOfAStart(int frameworkNumber) {
        ObservationCheck check = new ObservationCheck();
        check.folder = new FolderAt(root);
        check.forms = forms;
        check.frameworks = new Frameworks() {
            @Override
            public int currentNumber() {
                return frameworkNumber;
            }

            @Override
            public FrameworkVersion current() {
                return new FrameworkVersion(frameworkNumber, Instant.EPOCH, FRAMEWORK);
            }
        };
        try (LogOf log = new LogOf(ObservationCheck.class)) {
            check.check();
            return log.lines();
        }
    }
}
