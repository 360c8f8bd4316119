package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.Documents;

/** The checklists and role-plays that travel with the portal keep every rule of {@code courses/README.md}. */
class ObservationContentTest {

    private static final Path ROOT = Path.of("courses");

    @Test
    void everyCompetencyHasAChecklist() throws IOException {
        Framework framework = framework();

        Documents<Checklist> checklists = new ChecklistReader(framework).read(ROOT);

        assertThat(checklists.problems()).isEmpty();
        assertThat(checklists.sound())
                .extracting(Checklist::competency)
                .containsExactlyInAnyOrderElementsOf(
                        framework.competencies().stream().map(Competency::id).toList());
        System.out.printf(
                "Checklists: %d with %d items%n",
                checklists.sound().size(),
                checklists.sound().stream()
                        .mapToInt(checklist -> checklist.items().size())
                        .sum());
    }

    @Test
    void everyRolePlayCanBePlayed() throws IOException {
        Framework framework = framework();

        Documents<RolePlay> rolePlays = new RolePlayReader(
                        framework, new ChecklistReader(framework).read(ROOT).sound())
                .read(ROOT);

        assertThat(rolePlays.problems()).isEmpty();
        assertThat(rolePlays.sound()).hasSizeGreaterThanOrEqualTo(10);
        System.out.printf("Role-plays: %d%n", rolePlays.sound().size());
    }

    @Test
    void everyCompetencyHasTheScenesOfACalibration() throws IOException {
        Framework framework = framework();

        Documents<Scene> scenes = new SceneReader(
                        framework, new ChecklistReader(framework).read(ROOT).sound())
                .read(ROOT);

        assertThat(scenes.problems()).isEmpty();
        assertThat(framework.competencies())
                .allSatisfy(competency -> assertThat(scenes.sound())
                        .filteredOn(scene -> scene.competency().equals(competency.id()))
                        .hasSizeGreaterThanOrEqualTo(5));
        System.out.printf("Calibration scenes: %d%n", scenes.sound().size());
    }

    private static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }
}
